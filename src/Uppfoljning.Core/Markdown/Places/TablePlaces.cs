using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Markdown.Places;

/// <summary>What is shown as a table.</summary>
internal static class TablePlaces
{
    public static IEnumerable<PlacedTable> Of(MarkdownDocument document, string text) =>
        from table in document.Descendants<Table>()
        let headers = table.OfType<TableRow>().Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>())
        select new PlacedTable([.. headers.Select(Words)], FirstLine(table, text));

    private static string Words(TableCell cell) => string.Concat(cell.OfType<ParagraphBlock>().Where(paragraph => paragraph.Inline is not null).Select(paragraph => InlinePlaces.Words(paragraph.Inline!)));

    private static TextSpan FirstLine(Table table, string text)
    {
        var line = text.AsSpan(table.Span.Start);
        return new TextSpan(table.Span.Start, (line.IndexOf('\n') is var end and >= 0 ? line[..end] : line).TrimEnd().Length);
    }
}
