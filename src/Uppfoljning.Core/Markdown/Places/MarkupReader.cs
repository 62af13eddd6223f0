using System.Buffers;

namespace Uppfoljning.Core.Markdown.Places;

/// <summary>Finds the links, tables and bold lines of a text. Most texts have no sign of any, and are never parsed.</summary>
public static class MarkupReader
{
    private static readonly SearchValues<string> signs = SearchValues.Create(["[", "<http", "|", "**", "__"], StringComparison.OrdinalIgnoreCase);

    public static PlacedMarkup Read(string text) => text.AsSpan().ContainsAny(signs) && MarkdownSyntax.Parse(text) is { } document
        ? new([.. LinkPlaces.Of(document)], [.. TablePlaces.Of(document, text), .. BareRows.Of(document)], [.. BoldLines.Of(document)])
        : PlacedMarkup.None;
}
