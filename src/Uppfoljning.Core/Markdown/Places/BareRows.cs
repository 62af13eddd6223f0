using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Uppfoljning.Core.Markdown.Places;

/// <summary>
/// Rows of cells that are no table for want of a header: successive lines of a paragraph that begin with a bar and have as many cells.
/// One line alone is prose.
/// </summary>
internal static class BareRows
{
    public static IEnumerable<PlacedTable> Of(MarkdownDocument document) =>
        from paragraph in document.Descendants<ParagraphBlock>()
        where paragraph.Inline is not null
        from table in InLines(Lines(paragraph.Inline!))
        select table;

    private static IEnumerable<PlacedTable> InLines(List<List<Inline>> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var cells = Cells(lines[i]);
            if (cells == 0 || Cells(lines[i + 1]) != cells) continue;
            // A line of dashes under the first says that there is a header, whatever else keeps the rows from being a table.
            if (!IsDashes(lines[i + 1])) yield return new PlacedTable([], InlinePlaces.Read(lines[i]).Place);
            while (i + 1 < lines.Count && Cells(lines[i + 1]) == cells) i++;
        }
    }

    private static List<List<Inline>> Lines(ContainerInline paragraph)
    {
        List<List<Inline>> lines = [[]];
        foreach (var inline in paragraph)
        {
            if (inline is LineBreakInline) lines.Add([]);
            else lines[^1].Add(inline);
        }
        return lines;
    }

    /// <summary>None where the line does not begin with a bar, or has no other. The bar last on the line may be left out.</summary>
    private static int Cells(List<Inline> line)
    {
        if (line is not [LiteralInline first, .. var rest] || !BeginsWithBar(first)) return 0;
        var bars = line.OfType<LiteralInline>().Sum(Bars);
        return bars < 2 ? 0 : rest[^1] is LiteralInline last && last.Content.AsSpan().TrimEnd() is [.., '|'] ? bars - 1 : bars;
    }

    private static bool BeginsWithBar(LiteralInline literal) => literal.Content.AsSpan() is ['|', ..] && !literal.IsFirstCharacterEscaped;

    private static int Bars(LiteralInline literal) => literal.Content.AsSpan()[(literal.IsFirstCharacterEscaped ? 1 : 0)..].Count('|');

    private static bool IsDashes(List<Inline> line) => ProseRuns.TextOf(line).AsSpan().IndexOfAnyExcept("|-: ") < 0;
}
