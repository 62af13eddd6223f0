using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Markdown;
using Uppfoljning.Core.Reports.Docx.Styles;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>Tables within texts: columns after what they hold, without row headers, as Markdown has none.</summary>
internal static class ProseTables
{
    /// <summary>In letters. A cell with more has several lines, and no column is so narrow that a sign has no room.</summary>
    private const int MostInLine = 30;
    private const int Least = 4;

    public static XElement Of(ProseTable table, RunWriter runs, Measures measures)
    {
        ImmutableArray<int> letters = [.. table.Numbers.Select((_, column) => table.Rows.Where(row => column < row.Cells.Length).Select(row => Letters(row.Cells[column])).Append(Least).Max())];
        ImmutableArray<TableColumn> columns = [.. table.Numbers.Select((isNumber, column) => new TableColumn("", measures.TextWidth * letters[column] / letters.Sum(), isNumber))];
        return TableWriter.Table(null, columns, hasRowHeaders: false, hasSum: false, table.Rows.Select(row => TableWriter.Row(columns, [.. row.Cells.Select(runs.Write)], row.IsHeader)));
    }

    /// <summary>How wide the cell would be, and at the least how wide its longest word is.</summary>
    private static int Letters(ImmutableArray<ProseRun> cell)
    {
        var text = string.Concat(cell.Select(run => run.Text));
        return Math.Max(Math.Min(text.Length, MostInLine), text.Split((char[]?)null).Max(word => word.Length));
    }
}
