using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Uppfoljning.Scriban.Runtime;

#pragma warning disable CA1710 // The name is Scriban's.
/// <summary>An object: values by name, in the order in which they were added.</summary>
public sealed class ScriptObject : IScriptObject, IDictionary<string, object?>
{
    private OrderedDictionary<string, object?> members;
    private HashSet<string>? readOnlyMembers;

    // Copies share what they hold until one of them changes: every context has the language's functions, and few templates add to them.
    private bool isShared;

    public ScriptObject()
        : this(0)
    {
    }

    public ScriptObject(int capacity) => members = new OrderedDictionary<string, object?>(capacity, StringComparer.Ordinal);

    private ScriptObject(OrderedDictionary<string, object?> members, HashSet<string>? readOnlyMembers)
    {
        this.members = members;
        this.readOnlyMembers = readOnlyMembers;
        isShared = true;
    }

    public int Count => members.Count;

    /// <summary>When true no member may be set by a template; the host still may.</summary>
    public bool IsReadOnly { get; set; }

    public ICollection<string> Keys => members.Keys;

    public ICollection<object?> Values => members.Values;

    /// <summary>A member that does not exist is null.</summary>
    public object? this[string key]
    {
        get => members.GetValueOrDefault(key);
        set => Changeable()[key] = value;
    }

    public void Add(string key, object? value) => Changeable().Add(key, value);

    /// <summary>Sets a member, and whether templates may set it again.</summary>
    public void SetValue(string member, object? value, bool readOnly = false)
    {
        Changeable()[member] = value;
        SetReadOnly(member, readOnly);
    }

    public void SetReadOnly(string member, bool readOnly)
    {
        Changeable();
        if (readOnly) (readOnlyMembers ??= new HashSet<string>(StringComparer.Ordinal)).Add(member);
        else readOnlyMembers?.Remove(member);
    }

    /// <summary>
    /// Adds a function that templates may call by <paramref name="name"/>. A parameter whose name ends in "?" may be left out,
    /// one that ends in "..." takes all that remain as a list; any other number of arguments is a fault at the call.
    /// </summary>
    public void Import(string name, ScriptFunctionBody body, params string[] parameterNames) =>
        Changeable()[name] = new HostFunction(name, ParameterList.Of(parameterNames), body);

    /// <summary>Copies the members of another object, except over members that are read-only.</summary>
    public void Import(ScriptObject other)
    {
        foreach (var (name, value) in other.ToArray()) TrySetValue(name, value);
    }

    public bool Contains(string member) => members.ContainsKey(member);

    public bool ContainsKey(string key) => members.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => members.TryGetValue(key, out value);

    /// <summary>A member's value if it is of the type asked for, otherwise <paramref name="defaultValue"/>.</summary>
    public T? GetSafeValue<T>(string name, T? defaultValue = default) => members.GetValueOrDefault(name) is T value ? value : defaultValue;

    public bool TrySetValue(string member, object? value)
    {
        if (IsReadOnly || readOnlyMembers?.Contains(member) == true) return false;
        Changeable()[member] = value;
        return true;
    }

    public IEnumerable<string> GetMembers() => members.Keys;

    public bool Remove(string key) => Changeable().Remove(key);

    public void Clear() => Changeable().Clear();

    /// <summary>A copy; a deep one has copies of the objects within it too.</summary>
    public ScriptObject Clone(bool deep)
    {
        var copy = new ScriptObject(members, readOnlyMembers) { IsReadOnly = IsReadOnly };
        isShared = true;
        if (!deep) return copy;
        foreach (var (name, value) in members)
        {
            if (value is ScriptObject inner) copy[name] = inner.Clone(true);
        }

        return copy;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => members.Contains(item);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)members).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) =>
        ((ICollection<KeyValuePair<string, object?>>)Changeable()).Remove(item);

    /// <summary>The members, no longer shared with any copy.</summary>
    private OrderedDictionary<string, object?> Changeable()
    {
        if (!isShared) return members;
        members = new OrderedDictionary<string, object?>(members, StringComparer.Ordinal);
        readOnlyMembers = readOnlyMembers is null ? null : new HashSet<string>(readOnlyMembers, StringComparer.Ordinal);
        isShared = false;
        return members;
    }
}
