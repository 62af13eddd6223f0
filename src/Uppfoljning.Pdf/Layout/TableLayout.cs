using System.Collections.Immutable;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Layout;

/// <summary>Sets a table's cells in columns.</summary>
internal static class TableLayout
{
    public static TableItem? Lay(LayoutContext context, TableBlock table, double x, double width)
    {
        if (table.Body.IsEmpty) return null;
        var widths = ColumnWidths.Share(context, table, width);
        var edges = new double[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++) edges[i + 1] = edges[i] + widths[i];
        ImmutableArray<ColumnsItem> head = [.. table.Head.Select(row => Row(context, row, edges, x))];
        ImmutableArray<ColumnsItem> body = [.. table.Body.Select(row => Row(context, row, edges, x))];
        return new TableItem(head.Sum(row => row.Height) + body.Sum(row => row.Height), head, body, 0, null, false);
    }

    private static ColumnsItem Row(LayoutContext context, TableRow row, double[] edges, double x)
    {
        var columns = row.Cells.Select(cell => Column(context, cell, edges, x)).ToImmutableArray();
        columns = ColumnAlignment.OnBaseline(columns);
        // An empty row is as high as a line.
        var height = Math.Max(columns.Max(column => column.Height), columns.All(column => column.Content is null) ? row.Style.LineHeight : 0);
        return new ColumnsItem(height, columns, row.Style, false);
    }

    private static FlowColumn Column(LayoutContext context, TableCell cell, double[] edges, double x)
    {
        var style = cell.Content.Style;
        double left = edges[cell.Column], width = edges[cell.Column + cell.Span] - left;
        foreach (var anchor in cell.Content.Anchors) context.Pending.Add(new Display.AnchorMark(0, 0, anchor, null));
        var content = FlowBuilder.Content(context, cell.Content.Children, Inner(style, width));
        return new FlowColumn(x + left, width, content, FlowBuilder.HeightOf(content), 0, style, false);
    }

    private static double Inner(ComputedStyle style, double width) => Math.Max(width - style.PaddingLeft - style.PaddingRight, Math.Min(width, 4));
}
