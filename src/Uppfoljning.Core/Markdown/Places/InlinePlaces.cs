using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Markdown.Places;

/// <summary>The words of a stretch of inlines, and their place.</summary>
internal static class InlinePlaces
{
    public static PlacedWords Read(IReadOnlyList<Inline> inlines) => new(Words(inlines), From(inlines[0], inlines[^1]));

    public static string Words(IEnumerable<Inline> inlines) =>
        string.Join(' ', ProseRuns.TextOf(inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static TextSpan From(MarkdownObject first, MarkdownObject last) => TextSpan.FromBounds(first.Span.Start, last.Span.End + 1);
}
