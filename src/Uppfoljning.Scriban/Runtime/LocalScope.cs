using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>The <c>$names</c> of one page or one call.</summary>
internal sealed class LocalScope
{
    private Dictionary<string, object?>? values;
    private HashSet<string>? readOnly;

    /// <summary><c>$</c>.</summary>
    public ScriptArray? Arguments { get; set; }

    /// <summary><c>$$</c>.</summary>
    public Block? Block { get; init; }

    public IEnumerable<string> Names => values?.Keys ?? Enumerable.Empty<string>();

    public bool TryGetValue(string name, out object? value)
    {
        if (values is not null) return values.TryGetValue(name, out value);
        value = null;
        return false;
    }

    public bool TrySet(string name, object? value)
    {
        if (readOnly?.Contains(name) == true) return false;
        (values ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value;
        return true;
    }

    public void Remove(string name) => values?.Remove(name);

    public void SetReadOnly(string name) => (readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
}
