using System.Collections.Immutable;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Layout;

/// <summary>Sets a paragraph in lines of a width.</summary>
internal static class ParagraphLayout
{
    private const int MostBalancedLines = 6;

    public static List<LineItem> Lay(LayoutContext context, ParagraphBlock paragraph, double x, double width)
    {
        var style = paragraph.Style;
        var (head, tail) = Part(context, paragraph, width);
        var gap = tail is null ? 0 : tail.Width + style.Text.Size;
        // What is set at the right edge takes its room from the last line: it is part of the last word.
        var lastWord = head.Text.Text.TrimEnd(' ').Length;
        foreach (ref var sum in head.Sums.AsSpan(lastWord)) sum += gap;
        var lines = Lines(context, head, style, width);
        foreach (ref var sum in head.Sums.AsSpan(lastWord)) sum -= gap;

        var items = new List<LineItem>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var marks = ImmutableArray.CreateBuilder<Mark>();
            var baseline = Baseline(style);
            if (i == 0) AddPending(context, marks, x, baseline);
            AddLine(context, marks, head, lines[i], style, x, width, baseline);
            if (tail is not null && i == lines.Count - 1)
                LineMarks.Add(marks, tail, 0, tail.Text.Text.Length, tail.Text.Text.Length, false, x + width - tail.Width, baseline, context.Shaper);
            // Two lines at least on each side of a page's end.
            var keep = lines.Count > 1 && (i == 0 || i == lines.Count - 2);
            keep |= i == lines.Count - 1 && style.Box.KeepWithNext == true;
            items.Add(new LineItem(style.LineHeight, baseline, marks.DrainToImmutable()) { KeepWithNext = keep });
        }
        return items;
    }

    /// <summary>The baseline of a line: the text's height centred in the line's.</summary>
    public static double Baseline(ComputedStyle style)
    {
        double up = style.Text.Face.Ascent(style.Text.Size), down = style.Text.Face.Descent(style.Text.Size);
        return (style.LineHeight - up - down) / 2 + up;
    }

    public static void AddPending(LayoutContext context, ImmutableArray<Mark>.Builder marks, double x, double baseline)
    {
        foreach (var mark in context.Pending) marks.Add(mark);
        context.Pending.Clear();
        if (context.Marker is not { } marker) return;
        context.Marker = null;
        var shaped = context.Shaper.Shape([marker.Text]);
        LineMarks.Add(marks, shaped, 0, marker.Text.Text.Length, marker.Text.Text.Length, false, x - marker.Right - shaped.Width, baseline, context.Shaper);
    }

    private static (ShapedParagraph Head, ShapedParagraph? Tail) Part(LayoutContext context, ParagraphBlock paragraph, double width)
    {
        var inlines = paragraph.Inlines;
        var flush = -1;
        for (var i = 0; i < inlines.Length && flush < 0; i++)
            if (inlines[i] is FlushRightInline) flush = i;
        if (flush < 0) return (context.Shape(paragraph), null);
        var tail = inlines.AsSpan()[(flush + 1)..].ToArray().Where(inline => inline is not (FlushRightInline or LineBreakInline)).ToArray();
        var right = context.Shaper.Shape(tail);
        // With no room for anything before it, it is text like other.
        if (right.Width + paragraph.Style.Text.Size > width * 0.8)
            return (context.Shaper.Shape(inlines.Where(inline => inline is not FlushRightInline).ToArray()), null);
        return (context.Shaper.Shape(inlines.AsSpan()[..flush]), right);
    }

    private static List<TextLine> Lines(LayoutContext context, ShapedParagraph text, ComputedStyle style, double width)
    {
        var hyphen = Shaper.WidthOf('-', style.Text);
        if (style.Balance && LineBreaker.Balance(text.Text.Text, text.Sums, width, MostBalancedLines, context.Hyphenator) is { } even) return even;
        return LineBreaker.Break(text.Text.Text, text.Sums, width, hyphen, style.Hyphenate, context.Hyphenator);
    }

    private static void AddLine(
        LayoutContext context, ImmutableArray<Mark>.Builder marks, ShapedParagraph text, TextLine line, ComputedStyle style, double x, double width, double baseline)
    {
        var wide = text.Sums[line.End] - text.Sums[line.Start] + (line.Hyphen ? Shaper.WidthOf('-', style.Text) : 0);
        var shift = style.Align switch
        {
            PdfTextAlign.Right => width - wide,
            PdfTextAlign.Center => (width - wide) / 2,
            _ => 0,
        };
        LineMarks.Add(marks, text, line.Start, line.End, line.Next, line.Hyphen, x + Math.Max(0, shift), baseline, context.Shaper);
    }
}
