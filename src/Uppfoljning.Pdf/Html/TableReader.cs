using System.Globalization;
using AngleSharp.Dom;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads tables: caption, head, body; every row gets as many cells as the longest.</summary>
internal static class TableReader
{
    private const int MostColumns = 200;

    public static void Read(ReadingContext context, IElement element, StyleNode style, TagNode tag, int depth, List<Block> blocks)
    {
        var rows = TableRows.Of(context, element);
        if (rows.Count == 0)
        {
            context.Found(element, PdfFindingKind.IrregularTable, "Tabellen har inga rader.");
            return;
        }
        if (!rows.Any(row => row.Cells.Any(cell => cell.LocalName == "th")))
            context.Found(element, PdfFindingKind.MissingHeader, "Tabellen saknar rubrikceller.", "Skriv <th scope=\"col\"> i första raden eller <th scope=\"row\"> först i varje rad.");
        var columns = Math.Clamp(rows.Max(row => row.Cells.Sum(Span)), 1, MostColumns);
        var own = context.Tag(tag, TagRole.Table, element);
        var parts = new List<Block>();
        if (element.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption)
            parts.Add(Caption(context, caption, style, own, depth));

        List<TableRow> head = [], body = [];
        TagNode? group = null;
        IElement? last = null;
        foreach (var row in rows)
        {
            if (group is null || row.Group != last) group = own.Add(row.Role, context.Counter);
            last = row.Group;
            (row.Role == TagRole.THead ? head : body).Add(Row(context, row, style, group, columns, depth));
        }
        parts.Add(new TableBlock(style.Style.Bare() with { Box = new PdfStyle { Width = style.Style.Box.Width } }, columns, [.. head], [.. body]));
        blocks.Add(new GroupBlock(style.Style, [.. parts]) { Anchors = [.. BlockReader.Anchor(element)] });
    }

    public static int Span(IElement cell) =>
        int.TryParse(cell.Attribute("colspan"), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;

    private static GroupBlock Caption(ReadingContext context, IElement caption, StyleNode parent, TagNode table, int depth)
    {
        var style = context.Style(caption, parent);
        var children = BlockReader.Children(context, caption, style, context.Tag(table, TagRole.Caption, caption), depth);
        return new GroupBlock(style.Style, [.. children]);
    }

    private static TableRow Row(ReadingContext context, SourceRow row, StyleNode table, TagNode group, int columns, int depth)
    {
        var groupStyle = row.Group.LocalName == "table" ? table : context.Style(row.Group, table);
        var style = context.Style(row.Element, groupStyle);
        var tag = context.Tag(group, TagRole.TR, row.Element);
        var cells = new List<TableCell>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var span = Math.Min(Span(cell), columns - column);
            if (span <= 0) break;
            cells.Add(new TableCell(Cell(context, cell, style, tag, span, row.Role == TagRole.THead, depth), column, span));
            column += span;
        }
        if (column < columns)
            context.Found(row.Element, PdfFindingKind.IrregularTable, $"Raden har {column} celler, tabellen {columns} kolumner.", "Tomma celler har lagts till sist i raden.");
        for (; column < columns; column++)
        {
            tag.Add(TagRole.TD, context.Counter);
            cells.Add(new TableCell(new GroupBlock(style.Style.Bare(), []), column, 1));
        }
        return new TableRow(style.Style, [.. cells]);
    }

    private static GroupBlock Cell(ReadingContext context, IElement cell, StyleNode row, TagNode tag, int span, bool inHead, int depth)
    {
        var style = context.Style(cell, row);
        var isHeader = cell.LocalName == "th";
        var scope = !isHeader ? null : cell.Attribute("scope") switch
        {
            "row" or "rowgroup" => "Row",
            "col" or "colgroup" => "Column",
            _ => inHead ? "Column" : "Row",
        };
        if (cell.Attribute("rowspan") is { } rows && rows is not ("" or "1"))
            context.Found(cell, PdfFindingKind.Misplaced, $"rowspan=\"{rows}\" stöds inte.", "Upprepa cellen på varje rad.");
        var attributes = scope is null && span == 1 ? null : new TagAttributes(Scope: scope, ColumnSpan: span);
        var own = context.Tag(tag, isHeader ? TagRole.TH : TagRole.TD, cell, attributes);
        return new GroupBlock(style.Style, [.. BlockReader.Children(context, cell, style, own, depth)]) { Anchors = [.. BlockReader.Anchor(cell)] };
    }
}
