using AngleSharp.Dom;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>A row with the group that it stands in; a table without groups is its rows' group.</summary>
internal sealed record SourceRow(IElement Element, IElement Group, TagRole Role, List<IElement> Cells);

/// <summary>Finds a table's rows: its head's, its bodies', its foot's.</summary>
internal static class TableRows
{
    public static List<SourceRow> Of(ReadingContext context, IElement table)
    {
        List<SourceRow> head = [], body = [], foot = [];
        foreach (var child in table.Children)
        {
            if (child.LocalName == "tr") Add(context, child, table, TagRole.TBody, body);
            else if (child.LocalName == "caption") continue;
            else if (child.LocalName is "thead" or "tbody" or "tfoot") AddGroup(context, child, head, body, foot);
            else UnknownElements.Report(context, child);
        }
        // A head without a body is a body, and the tags know only one head and one foot.
        if (body.Count > 0) return [.. head, .. body, .. foot];
        return [.. head.Concat(foot).Select(row => row with { Role = TagRole.TBody })];
    }

    private static void AddGroup(ReadingContext context, IElement group, List<SourceRow> head, List<SourceRow> body, List<SourceRow> foot)
    {
        var (rows, role) = group.LocalName switch
        {
            "thead" => (head, TagRole.THead),
            "tfoot" => (foot, TagRole.TFoot),
            _ => (body, TagRole.TBody),
        };
        var one = rows.Count > 0 && role != TagRole.TBody ? rows[0].Group : group;
        foreach (var row in group.Children)
        {
            if (row.LocalName == "tr") Add(context, row, one, role, rows);
            else UnknownElements.Report(context, row);
        }
    }

    private static void Add(ReadingContext context, IElement row, IElement group, TagRole role, List<SourceRow> rows)
    {
        var cells = new List<IElement>();
        foreach (var cell in row.Children)
        {
            if (cell.LocalName is "td" or "th") cells.Add(cell);
            else UnknownElements.Report(context, cell);
        }
        if (cells.Count > 0) rows.Add(new SourceRow(row, group, role, cells));
    }
}
