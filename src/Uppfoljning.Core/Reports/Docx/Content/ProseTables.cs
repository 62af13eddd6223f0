using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Markdown;
using Uppfoljning.Core.Reports.Docx.Styles;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>Tables within texts: columns of one width, without row headers, as Markdown has none.</summary>
internal static class ProseTables
{
    public static XElement Of(ProseTable table, RunWriter runs, Measures measures)
    {
        ImmutableArray<TableColumn> columns = [.. table.Numbers.Select(isNumber => new TableColumn("", measures.TextWidth / table.Numbers.Length, isNumber))];
        return TableWriter.Table(null, columns, hasRowHeaders: false, hasSum: false, table.Rows.Select(row => TableWriter.Row(columns, [.. row.Cells.Select(runs.Write)], row.IsHeader)));
    }
}
