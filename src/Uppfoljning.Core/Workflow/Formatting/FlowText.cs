namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Lists and mappings within brackets, in one line.</summary>
internal static class FlowText
{
    /// <summary>
    /// Null for what does not belong in one line: what has comments or empty values in it, a list of sentences, of mappings or of lists,
    /// and a text of several lines.
    /// </summary>
    public static string? InOneLine(LayoutGroup group)
    {
        if (!group.IsFlow || group.HasComments || (group.IsProse && group.Parts.Count > 0)) return null;
        var parts = group.Parts.ConvertAll(part => group.IsMapping ? Entry(part) : Text(part.Value));
        if (parts.Contains(null)) return null;
        return group.IsMapping ? $"{{{string.Join(", ", parts)}}}" : $"[{string.Join(", ", parts)}]";
    }

    private static string? Entry(LayoutPart part) =>
        Text(part.Key!) is { } key && (part.Value is LayoutGroup group ? InOneLine(group) : Text(part.Value)) is { } value ? $"{key}: {value}" : null;

    private static string? Text(LayoutNode node) => node is LayoutScalar { IsEmpty: false } scalar ? LineText.InOneLine(scalar, isFlow: true) : null;
}
