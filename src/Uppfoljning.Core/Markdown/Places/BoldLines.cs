using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Uppfoljning.Core.Markdown.Places;

/// <summary>
/// Lines of bold words alone, first in a paragraph and with more of the text after them. Not those in lists, where such words are the point
/// itself or what it is about.
/// </summary>
internal static class BoldLines
{
    public static IEnumerable<PlacedWords> Of(MarkdownDocument document)
    {
        List<Block> shown = [.. document.Where(block => block is not LinkReferenceDefinitionGroup)];
        return from paragraph in shown.OfType<ParagraphBlock>()
               where paragraph.Inline is not null
               let line = paragraph.Inline!.TakeWhile(inline => inline is not LineBreakInline).ToList()
               where line.Any(IsBold) && line.All(inline => IsBold(inline) || IsBetween(inline))
               let rest = paragraph.Inline!.Skip(line.Count).ToList()
               where rest is [LineBreakInline end, .. { Count: > 0 } next] ? end.IsHard || !GoesOn(next) : paragraph != shown[^1]
               select InlinePlaces.Read(line);
    }

    /// <summary>In bold style, with or without italics.</summary>
    private static bool IsBold(Inline inline) => inline is EmphasisInline emphasis && (emphasis.DelimiterCount == 2 || emphasis.All(IsBold));

    private static bool IsBetween(Inline inline) => inline is LiteralInline literal && literal.Content.AsSpan().IndexOfAnyExcept(" :") < 0;

    /// <summary>A line that begins with a small letter goes on with the sentence of the line before, which was only folded there.</summary>
    private static bool GoesOn(IEnumerable<Inline> line) => InlinePlaces.Words(line) is [var first, ..] && char.IsLower(first);
}
