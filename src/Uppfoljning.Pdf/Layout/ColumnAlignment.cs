using System.Collections.Immutable;

namespace Uppfoljning.Pdf.Layout;

/// <summary>Lowers columns so that their first lines stand on one baseline.</summary>
internal static class ColumnAlignment
{
    public static ImmutableArray<FlowColumn> OnBaseline(ImmutableArray<FlowColumn> columns)
    {
        var lowest = columns.Max(Baseline) ?? 0;
        return [.. columns.Select(column => Baseline(column) is { } own ? column with { Shift = lowest - own } : column)];
    }

    private static double? Baseline(FlowColumn column) => First(column.Content) is { } first ? first + (column.Box?.PaddingTop ?? 0) : null;

    private static double? First(FlowRest? content) => content?.Items[0] switch
    {
        LineItem line when line.Baseline < line.Height => line.Baseline,
        BoxItem box when First(box.Content) is { } inner => box.Style.PaddingTop + inner,
        _ => null,
    };
}
