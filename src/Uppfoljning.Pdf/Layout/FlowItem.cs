using System.Collections.Immutable;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Layout;

/// <summary>A part of a column that has its width, and waits for its page. Heights in points, undivided.</summary>
internal abstract record FlowItem(double Height)
{
    /// <summary>Whether the page may not end after it.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>What is never divided: a line of text, a picture.</summary>
/// <param name="Baseline">From its upper edge; what stands beside it is aligned on it.</param>
internal sealed record LineItem(double Height, double Baseline, ImmutableArray<Mark> Marks) : FlowItem(Height);

/// <summary>Space between; gone at the top of a page.</summary>
internal sealed record SpaceItem(double Height) : FlowItem(Height);

/// <summary>The page ends here.</summary>
internal sealed record BreakItem() : FlowItem(0);

/// <summary>A box with items one after another.</summary>
/// <param name="X">From the left edge of the column that it is in.</param>
/// <param name="Continued">Whether its upper part is on an earlier page.</param>
internal sealed record BoxItem(double Height, double X, double Width, ComputedStyle Style, FlowRest Content, bool Together, bool Continued) : FlowItem(Height);

/// <summary>Columns beside each other: a table's row, or a section with a side column.</summary>
/// <param name="Row">The row's style; null for a section.</param>
internal sealed record ColumnsItem(double Height, ImmutableArray<FlowColumn> Columns, ComputedStyle? Row, bool Continued) : FlowItem(Height);

/// <param name="Shift">What lowers the first line to the others' baseline.</param>
/// <param name="Box">A cell's style; null for a section's column.</param>
/// <param name="Whole">Whether it must have room on the page where it begins.</param>
internal sealed record FlowColumn(double X, double Width, FlowRest? Content, double ContentHeight, double Shift, ComputedStyle? Box, bool Whole)
{
    public double Height => ContentHeight + Shift + (Box?.PaddingTop ?? 0) + (Box?.PaddingBottom ?? 0);
}

/// <summary>A table's rows from <paramref name="Next"/> on, with its head above them.</summary>
internal sealed record TableItem(double Height, ImmutableArray<ColumnsItem> Head, ImmutableArray<ColumnsItem> Rows, int Next, ColumnsItem? First, bool Continued) : FlowItem(Height);

/// <summary>A page of its own, from edge to edge.</summary>
internal sealed record PageItem(double Height, ComputedStyle Style, FlowRest? Content, FlowRest? Bottom, double BottomHeight) : FlowItem(Height);

/// <summary>The items of a column from one on, the first of them perhaps in part.</summary>
internal sealed record FlowRest(ImmutableArray<FlowItem> Items, int Start = 0, FlowItem? First = null)
{
    public FlowItem this[int index] => index == Start && First is not null ? First : Items[index];
}
