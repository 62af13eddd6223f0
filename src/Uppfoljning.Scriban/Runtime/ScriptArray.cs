using System.Collections;
using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>A list, which may have members beside its items. Reading outside it gives null.</summary>
public sealed class ScriptArray : IScriptObject, IList<object?>, IReadOnlyList<object?>
{
    // A template that writes item 1,000,000,000 must not fill the memory with nulls.
    private const int LargestGap = 100_000;

    private readonly List<object?> items;
    private ScriptObject? members;

    public ScriptArray() => items = [];

    public ScriptArray(int capacity) => items = new List<object?>(capacity);

    public ScriptArray(IEnumerable values) => items = [.. values.Cast<object?>()];

    internal ScriptArray(List<object?> items) => this.items = items;

    public int Count => items.Count;

    public bool IsReadOnly { get; set; }

    /// <summary>An index outside the list reads as null; a negative one counts from the end. Writing beyond the end fills up with null.</summary>
    public object? this[int index]
    {
        get
        {
            if (index < 0) index += items.Count;
            return index >= 0 && index < items.Count ? items[index] : null;
        }

        set
        {
            if (index < 0) index += items.Count;
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            while (items.Count <= index) items.Add(null);
            items[index] = value;
        }
    }

    public void Add(object? item) => items.Add(item);

    public void AddRange(IEnumerable<object?> values) => items.AddRange(values);

    public void Insert(int index, object? item) => items.Insert(index, item);

    public void RemoveAt(int index) => items.RemoveAt(index);

    public void Clear() => items.Clear();

    public int IndexOf(object? item) => items.IndexOf(item);

    public bool Contains(object? item) => items.Contains(item);

    public bool Remove(object? item) => items.Remove(item);

    public void CopyTo(object?[] array, int arrayIndex) => items.CopyTo(array, arrayIndex);

    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(string member) => members?.Contains(member) == true;

    public bool TryGetValue(string member, out object? value)
    {
        if (members is not null) return members.TryGetValue(member, out value);
        value = null;
        return false;
    }

    public bool TrySetValue(string member, object? value) => !IsReadOnly && (members ??= []).TrySetValue(member, value);

    public IEnumerable<string> GetMembers() => members?.GetMembers() ?? [];

    /// <summary>What a template writes: refused when the list is read-only or the place is out of all proportion.</summary>
    internal void Set(TemplateContext context, Place place, int index, object? value)
    {
        if (IsReadOnly) throw context.Error(place, "Listan kan inte ändras.");
        if (index < -Count || index > Count + LargestGap) throw context.Error(place, $"{index} är ingen plats i en lista med {Count} värden.");
        this[index] = value;
    }
}
