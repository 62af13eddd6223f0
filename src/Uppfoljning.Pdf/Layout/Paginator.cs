using System.Collections.Immutable;
using Uppfoljning.Pdf.Display;

namespace Uppfoljning.Pdf.Layout;

/// <summary>
/// Fills pages. Each kind of item is placed where there is room: whole, in part with the rest for the next page, or not
/// at all. What turns out to belong on the next page is taken back. At the top of a page something is always placed, so
/// that every page makes progress.
/// </summary>
internal sealed class Paginator(PdfStyleSheet sheet)
{
    private const double Hair = 0.01;

    /// <summary>A table that takes no more of a page is small.</summary>
    private const double SmallTable = 0.25;

    private readonly double top = sheet.MarginTop, bottom = sheet.PageHeight - sheet.MarginBottom, left = sheet.MarginLeft;
    private readonly List<PlacedMark> marks = [];
    private ArtifactKind? artifact;
    private bool fullBleed;
    private PdfColor? ground;

    public List<LaidPage> Run(FlowRest? flow)
    {
        var pages = new List<LaidPage>();
        do
        {
            marks.Clear();
            (fullBleed, ground) = (false, null);
            var placed = flow is null ? default : PlaceAll(flow, left, top, bottom, fresh: true);
            pages.Add(new LaidPage([.. marks], fullBleed, ground));
            flow = placed.Rest;
        }
        while (flow is not null);
        return pages;
    }

    /// <summary>Places the items of a column from <paramref name="y"/> down to <paramref name="floor"/>.</summary>
    /// <param name="fresh">Whether nothing is above on the page, so that something must be placed.</param>
    private Placement<FlowRest> PlaceAll(FlowRest flow, double x, double y, double floor, bool fresh)
    {
        int began = marks.Count, breakAt = -1, breakMarks = 0;
        double cursor = y, breakCursor = 0;
        bool placedAny = false, keep = true;
        for (var i = flow.Start; i < flow.Items.Length; i++)
        {
            var item = flow[i];
            if (item is SpaceItem)
            {
                if (placedAny || !fresh) cursor += item.Height;
                continue;
            }
            if (item is BreakItem)
            {
                if (placedAny || !fresh) return Placement.Part(cursor - y, new FlowRest(flow.Items, i + 1));
                continue;
            }
            if (placedAny && !keep) (breakAt, breakMarks, breakCursor) = (i, marks.Count, cursor);
            var placed = Place(item, x, cursor, floor, fresh && !placedAny);
            if (!placed.Fits)
            {
                if (breakAt >= 0)
                {
                    marks.RemoveRange(breakMarks, marks.Count - breakMarks);
                    return Placement.Part(breakCursor - y, new FlowRest(flow.Items, breakAt, breakAt == flow.Start ? flow.First : null));
                }
                if (!fresh)
                {
                    marks.RemoveRange(began, marks.Count - began);
                    return default;
                }
                // All that is kept together does not go on one page: it is divided where the page ends, or before what the next page holds whole.
                if (item is LineItem or PageItem || IsWholeOnNextPage(item) || floor - cursor < (floor - y) / 4) return Placement.Part(cursor - y, new FlowRest(flow.Items, i));
                placed = Place(item, x, cursor, floor, fresh: true);
                if (!placed.Fits) return Placement.Part(cursor - y, new FlowRest(flow.Items, i));
            }
            cursor += placed.Height;
            if (placed.Rest is not null) return Placement.Part(cursor - y, new FlowRest(flow.Items, i, placed.Rest));
            placedAny = true;
            keep = item.KeepWithNext;
        }
        return Placement.Whole<FlowRest>(cursor - y);
    }

    private bool IsWholeOnNextPage(FlowItem item) => item is BoxItem { Together: true } && item.Height <= bottom - top;

    private Placement<FlowItem> Place(FlowItem item, double x, double y, double floor, bool fresh) => item switch
    {
        LineItem line => PlaceLine(line, x, y, floor, fresh),
        BoxItem box => PlaceBox(box, x, y, floor, fresh),
        ColumnsItem columns => PlaceColumns(columns, x, y, floor, fresh, divided: columns.Row is null || fresh),
        TableItem table => PlaceTable(table, x, y, floor, fresh),
        PageItem page => PlacePage(page),
        _ => Placement.Whole<FlowItem>(0),
    };

    private Placement<FlowItem> PlaceLine(LineItem line, double x, double y, double floor, bool fresh)
    {
        if (!fresh && y + line.Height > floor + Hair) return default;
        foreach (var mark in line.Marks) marks.Add(new PlacedMark(x, y, mark, artifact));
        return Placement.Whole<FlowItem>(line.Height);
    }

    private Placement<FlowItem> PlaceBox(BoxItem box, double x, double y, double floor, bool fresh)
    {
        if (box.Together && !fresh && y + box.Height > floor + Hair) return default;
        var began = marks.Count;
        double above = box.Continued ? 0 : box.Style.PaddingTop, below = box.Style.PaddingBottom;
        var placed = PlaceAll(box.Content, x + box.X + box.Style.PaddingLeft, y + above, floor - below, fresh);
        if (!placed.Fits) return default;
        var whole = placed.Rest is null;
        var height = above + placed.Height + (whole ? below : 0);
        Decoration.Insert(marks, began, box.Style, x + box.X, y, box.Width, height, !box.Continued, whole);
        if (whole) return Placement.Whole<FlowItem>(height);
        return Placement.Part<FlowItem>(height, box with { Content = placed.Rest!, Continued = true, Together = false });
    }

    private Placement<FlowItem> PlaceColumns(ColumnsItem item, double x, double y, double floor, bool fresh, bool divided)
    {
        if (!divided && y + item.Height > floor + Hair) return default;
        var began = marks.Count;
        var rests = ImmutableArray.CreateBuilder<FlowColumn>(item.Columns.Length);
        var height = item.Columns.All(column => column.Content is null) ? item.Height : 0;
        var whole = true;
        foreach (var column in item.Columns)
        {
            var above = item.Continued ? 0 : column.Shift + (column.Box?.PaddingTop ?? 0);
            var below = column.Box?.PaddingBottom ?? 0;
            var placed = Placement.Whole<FlowRest>(0);
            if (column.Content is { } content)
            {
                var fits = !column.Whole || fresh || y + above + column.ContentHeight <= floor + Hair;
                if (fits) placed = PlaceAll(content, x + column.X + (column.Box?.PaddingLeft ?? 0), y + above, floor - below, fresh);
                if (!fits || !placed.Fits)
                {
                    marks.RemoveRange(began, marks.Count - began);
                    return default;
                }
            }
            height = Math.Max(height, above + placed.Height + below);
            whole &= placed.Rest is null;
            rests.Add(column with { Content = placed.Rest, Shift = 0, ContentHeight = FlowBuilder.HeightOf(placed.Rest), Whole = false });
        }
        InsertDecorations(item, began, x, y, height, whole);
        if (whole) return Placement.Whole<FlowItem>(height);
        return Placement.Part<FlowItem>(height, item with { Columns = rests.DrainToImmutable(), Continued = true });
    }

    private void InsertDecorations(ColumnsItem item, int at, double x, double y, double height, bool whole)
    {
        // Backwards, so that the row's comes to lie under its cells'.
        for (var i = item.Columns.Length - 1; i >= 0; i--)
            if (item.Columns[i].Box is { } box) Decoration.Insert(marks, at, box, x + item.Columns[i].X, y, item.Columns[i].Width, height, !item.Continued, whole);
        if (item.Row is not { } row || item.Columns.IsEmpty) return;
        var width = item.Columns[^1].X + item.Columns[^1].Width - item.Columns[0].X;
        Decoration.Insert(marks, at, row, x + item.Columns[0].X, y, width, height, !item.Continued, whole);
    }

    private Placement<FlowItem> PlaceTable(TableItem table, double x, double y, double floor, bool fresh)
    {
        int began = marks.Count, beforeLast = 0;
        double cursor = y, cursorBeforeLast = y;
        var outside = artifact;
        // A small table is read at a glance: it is not divided.
        if (!fresh && table.Height <= (bottom - top) * SmallTable && y + table.Height > floor + Hair) return default;
        if (table.Continued) artifact ??= ArtifactKind.Repeated;
        foreach (var row in table.Head) cursor += Place(row, x, cursor, double.MaxValue, fresh: true).Height;
        artifact = outside;
        for (var i = table.Next; i < table.Rows.Length; i++)
        {
            var row = i == table.Next && table.First is not null ? table.First : table.Rows[i];
            var isFirst = i == table.Next;
            var (marksNow, cursorNow) = (marks.Count, cursor);
            var placed = PlaceColumns(row, x, cursor, floor, fresh: false, divided: false);
            // A row higher than a page is divided where it stands, if there is room for some of it.
            if (!placed.Fits && row.Height > (bottom - top) * 0.7 && floor - cursor > (bottom - top) * 0.2)
                placed = PlaceColumns(row, x, cursor, floor, fresh: false, divided: true);
            if (!placed.Fits && isFirst && fresh) placed = PlaceColumns(row, x, cursor, floor, fresh: true, divided: true);
            if (!placed.Fits)
            {
                // A last row alone on a page would look lost: the one before goes with it.
                if (i == table.Rows.Length - 1 && i - table.Next > 2)
                {
                    marks.RemoveRange(beforeLast, marks.Count - beforeLast);
                    return Placement.Part<FlowItem>(cursorBeforeLast - y, Rest(table, i - 1, null));
                }
                if (!isFirst) return Placement.Part<FlowItem>(cursor - y, Rest(table, i, null));
                marks.RemoveRange(began, marks.Count - began);
                return default;
            }
            (beforeLast, cursorBeforeLast) = (marksNow, cursorNow);
            cursor += placed.Height;
            if (placed.Rest is ColumnsItem rest) return Placement.Part<FlowItem>(cursor - y, Rest(table, i, rest));
        }
        return Placement.Whole<FlowItem>(cursor - y);
    }

    private static TableItem Rest(TableItem table, int next, ColumnsItem? first) => table with
    {
        Next = next,
        First = first,
        Continued = true,
        Height = table.Head.Sum(row => row.Height) + table.Rows.Skip(next).Sum(row => row.Height),
    };

    private Placement<FlowItem> PlacePage(PageItem page)
    {
        if (marks.Count > 0) return default;
        var style = page.Style;
        (fullBleed, ground) = (true, style.Box.Background);
        if (ground is { } color) marks.Add(new PlacedMark(0, 0, new RectMark(0, 0, sheet.PageWidth, sheet.PageHeight, color), null));
        var floor = sheet.PageHeight - style.PaddingBottom;
        var room = page.Bottom is null ? floor : floor - page.BottomHeight - style.LineHeight;
        FlowRest? rest = null, restBelow = null;
        if (page.Content is { } content) rest = PlaceAll(content, style.PaddingLeft, style.PaddingTop, room, fresh: true).Rest;
        if (page.Bottom is { } below) restBelow = PlaceAll(below, style.PaddingLeft, Math.Max(style.PaddingTop, floor - page.BottomHeight), floor, fresh: true).Rest;
        // The page is full, whatever is on it.
        var height = bottom - top;
        if (rest is null && restBelow is null) return Placement.Whole<FlowItem>(height);
        return Placement.Part<FlowItem>(height, page with { Content = rest, Bottom = restBelow, BottomHeight = FlowBuilder.HeightOf(restBelow) });
    }
}
