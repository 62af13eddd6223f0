using System.Collections.Immutable;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Layout;

/// <summary>
/// Sets blocks in a column of a width, one under another. Groups without a box of their own vanish: their children are
/// the column's, and the spaces between collapse to the largest.
/// </summary>
internal sealed class FlowBuilder(LayoutContext context, bool ofPages)
{
    /// <summary>No indent makes a column narrower.</summary>
    private const double Narrowest = 40;

    /// <summary>Between a marker and its item, in parts of the size.</summary>
    private const double MarkerGap = 0.45;

    private readonly ImmutableArray<FlowItem>.Builder items = ImmutableArray.CreateBuilder<FlowItem>();
    private double space;

    /// <summary>The items of a group's children; null where they come to nothing.</summary>
    /// <param name="ofPages">Whether this is the column that pages are filled from: only there can a page of its own stand.</param>
    public static FlowRest? Content(LayoutContext context, IEnumerable<Block> blocks, double width, bool ofPages = false)
    {
        var builder = new FlowBuilder(context, ofPages);
        foreach (var block in blocks) builder.Add(block, 0, width);
        return builder.items.Count == 0 ? null : new FlowRest(builder.items.DrainToImmutable());
    }

    public static double HeightOf(FlowRest? content) => content?.Items.Sum(item => item.Height) ?? 0;

    /// <param name="least">What every item of a list is indented, so that its numbers have room.</param>
    private void Add(Block block, double x, double width, double least = 0)
    {
        var box = block.Style.Box;
        var isPage = ofPages && box.FullBleed == true;
        if (box.PageBreakBefore == true && !isPage) AddItem(new BreakItem());
        AddSpace(box.SpaceBefore);
        foreach (var anchor in block.Anchors) context.Pending.Add(new AnchorMark(0, 0, anchor, null));
        var indent = Math.Max(0, Math.Min(Math.Max(Indent(block), least), width - Narrowest));
        (x, width) = (x + indent, width - indent);
        if (box.Width is { } wanted && block is not PictureBlock) width = Math.Min(width, Math.Max(wanted, Math.Min(width, Narrowest)));
        switch (block)
        {
            case ParagraphBlock paragraph:
                AddParagraph(paragraph, x, width);
                break;
            case PictureBlock picture:
                AddPicture(picture, x, width);
                break;
            case TableBlock table:
                if (TableLayout.Lay(context, table, x, width) is { } laid) AddItem(laid);
                break;
            case GroupBlock group:
                AddGroup(group, x, width);
                break;
        }
        AddSpace(box.SpaceAfter);
    }

    private void AddSpace(double? height) => space = Math.Max(space, height ?? 0);

    private void AddItem(FlowItem item)
    {
        if (space > 0 && items.Count > 0) items.Add(new SpaceItem(space) { KeepWithNext = items[^1].KeepWithNext });
        space = 0;
        items.Add(item);
    }

    private void AddParagraph(ParagraphBlock paragraph, double x, double width)
    {
        if (paragraph.Heading is { } heading) context.Pending.Add(new AnchorMark(0, 0, heading.Anchor, heading));
        if (paragraph.Inlines.IsEmpty) return;
        var style = paragraph.Style;
        if (!style.IsBoxed && style.Box.KeepTogether != true)
        {
            foreach (var line in ParagraphLayout.Lay(context, paragraph, x, width)) AddItem(line);
            return;
        }
        ImmutableArray<FlowItem> lines = [.. ParagraphLayout.Lay(context, paragraph, 0, Inner(style, width))];
        AddBox(style, x, width, new FlowRest(lines));
    }

    private void AddPicture(PictureBlock picture, double x, double width)
    {
        var style = picture.Style;
        var wide = Math.Min(style.Box.Width ?? picture.Picture.Width, width);
        var high = wide * picture.Picture.Height / picture.Picture.Width;
        if (high > context.HighestPicture) (wide, high) = (wide * context.HighestPicture / high, context.HighestPicture);
        var shift = style.Align switch { PdfTextAlign.Right => width - wide, PdfTextAlign.Center => (width - wide) / 2, _ => 0 };
        var marks = ImmutableArray.CreateBuilder<Mark>();
        ParagraphLayout.AddPending(context, marks, x, style.Text.Size);
        PictureMarks.Add(marks, picture.Picture, x + shift, 0, wide, high, picture.Slot, picture.Figure, context.Shaper);
        AddItem(new LineItem(high, high, marks.DrainToImmutable()) { KeepWithNext = style.Box.KeepWithNext == true });
    }

    private void AddGroup(GroupBlock group, double x, double width)
    {
        var style = group.Style;
        var before = context.ColumnTitle;
        if (group.ColumnTitle is { } title) SetColumnTitle(title);
        if (group.Marker is { } marker) context.Marker = (marker, marker.Style.Size * MarkerGap);
        if (ofPages && style.Box.FullBleed == true) AddPage(group);
        else if (style.Box.SideColumn is { } side) AddBox(style, x, width, Columns(group, side, Inner(style, width)));
        else if (style.IsBoxed || style.Box.KeepTogether == true || style.Box.KeepWithNext == true) AddBox(style, x, width, Content(context, group.Children, Inner(style, width)));
        else AddChildren(group, x, width);
        if (group.Marker is not null) context.Marker = null;
        if (group.ColumnTitle is not null) SetColumnTitle(before);
    }

    private void AddChildren(GroupBlock group, double x, double width)
    {
        var start = items.Count;
        var ends = new List<int>();
        var least = group.IsList && !group.Children.IsEmpty ? group.Children.Max(Indent) : 0;
        foreach (var child in group.Children)
        {
            Add(child, x, width, least);
            if (items.Count > 0) ends.Add(items.Count - 1);
        }
        // As with a paragraph's lines: no page ends after a list's first item or before its last.
        if (!group.IsList || ends.Count < 2) return;
        // Nor between a list and the line that leads to it.
        if (start > 0 && items[start - 1] is LineItem lead) items[start - 1] = lead with { KeepWithNext = true };
        foreach (var end in (ReadOnlySpan<int>)[ends[0], ends[^2]]) items[end] = items[end] with { KeepWithNext = true };
    }

    /// <summary>An item's indent holds its marker.</summary>
    private double Indent(Block block)
    {
        var wanted = block.Style.Box.Indent ?? 0;
        return block is GroupBlock { Marker: { } marker } ? Math.Max(wanted, context.Shaper.Shape([marker]).Width + marker.Style.Size * MarkerGap) : wanted;
    }

    private void SetColumnTitle(string title)
    {
        context.ColumnTitle = title;
        context.Pending.Add(new ColumnTitleMark(title));
    }

    private static double Inner(ComputedStyle style, double width) =>
        Math.Max(width - style.PaddingLeft - style.PaddingRight, Math.Min(width, Narrowest));

    private void AddBox(ComputedStyle style, double x, double width, FlowRest? content)
    {
        if (content is null) return;
        var height = HeightOf(content) + style.PaddingTop + style.PaddingBottom;
        AddItem(new BoxItem(height, x, width, style, content, style.Box.KeepTogether == true, false) { KeepWithNext = style.Box.KeepWithNext == true });
    }

    private FlowRest? Columns(GroupBlock group, PdfSideColumn side, double width)
    {
        var left = Math.Min(side.Width, Math.Max(0, width - side.Gap - Narrowest));
        var start = left + Math.Min(side.Gap, Math.Max(0, width - left - Narrowest));
        // The main column first: what waits for a line belongs to it.
        var main = Content(context, group.Children.Where(child => child.Style.Box.Placement != PdfPlacement.Side), width - start);
        var beside = left < 8 ? null : Content(context, group.Children.Where(child => child.Style.Box.Placement == PdfPlacement.Side), left);
        if (main is null && beside is null) return null;
        var columns = ColumnAlignment.OnBaseline(
        [
            new FlowColumn(start, width - start, main, HeightOf(main), 0, null, false),
            new FlowColumn(0, left, beside, HeightOf(beside), 0, null, true),
        ]);
        return new FlowRest([new ColumnsItem(columns.Max(column => column.Height), columns, null, false)]);
    }

    private void AddPage(GroupBlock group)
    {
        var width = context.Sheet.PageWidth - group.Style.PaddingLeft - group.Style.PaddingRight;
        width = Math.Max(width, Narrowest);
        var content = Content(context, group.Children.Where(child => child.Style.Box.Placement != PdfPlacement.PageBottom), width);
        var bottom = Content(context, group.Children.Where(child => child.Style.Box.Placement == PdfPlacement.PageBottom), width);
        if (content is null && bottom is null) return;
        space = 0;
        AddItem(new PageItem(context.Sheet.PageHeight, group.Style, content, bottom, HeightOf(bottom)));
    }
}
