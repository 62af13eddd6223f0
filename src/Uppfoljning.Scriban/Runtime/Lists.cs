namespace Uppfoljning.Scriban.Runtime;

/// <summary>What can be gone through item by item.</summary>
internal static class Lists
{
    /// <summary>The items of a list, the members of an object, the characters of a text; null for anything else.</summary>
    public static IReadOnlyList<object?>? TryGet(object? value) => value switch
    {
        ScriptArray array => array,
        ScriptRange range => range,
        ScriptObject members => members.Select(KeyAndValue).ToList(),
        IReadOnlyList<object?> list => list,
        string text => text.Select(object? (c) => c.ToString()).ToList(),
        SafeString safe => TryGet(safe.Text),
        System.Collections.IEnumerable sequence => sequence.Cast<object?>().ToList(),
        _ => null,
    };

    public static object? At(IReadOnlyList<object?> list, int index)
    {
        if (index < 0) index += list.Count;
        return index >= 0 && index < list.Count ? list[index] : null;
    }

    private static object? KeyAndValue(KeyValuePair<string, object?> member) =>
        new ScriptObject(2) { ["key"] = member.Key, ["value"] = member.Value };
}
