using System.Collections.Immutable;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Layout;

/// <summary>Makes marks of a stretch of a paragraph on one line.</summary>
internal static class LineMarks
{
    /// <param name="end">Where what is seen ends; spaces after it, up to <paramref name="next"/>, are kept for those who copy the text.</param>
    public static void Add(
        ImmutableArray<Mark>.Builder marks, ShapedParagraph paragraph, int start, int end, int next, bool hyphen, double x, double baseline, Shaper shaper)
    {
        for (var i = FirstRun(paragraph.Runs, start); i < paragraph.Runs.Length && paragraph.Runs[i].Start < next; i++)
        {
            var run = paragraph.Runs[i];
            int from = Math.Max(run.Start, start), to = Math.Min(run.End, next);
            if (from >= to) continue;
            var at = x + paragraph.Sums[from] - paragraph.Sums[start];
            AddRun(marks, paragraph, run, from, to, hyphen && from < end && end <= to, at, baseline, shaper);
            var seen = Math.Min(to, Math.Max(end, from));
            if (run.Source.Link is { } link && seen > from)
                marks.Add(LinkArea(link, run.Style, at, baseline, paragraph.Sums[seen] - paragraph.Sums[from]));
        }
    }

    private static void AddRun(
        ImmutableArray<Mark>.Builder marks, ShapedParagraph paragraph, ShapedRun run, int from, int to, bool hyphen, double x, double baseline, Shaper shaper)
    {
        switch (run.Source)
        {
            case TextInline text:
                marks.Add(new TextMark(x, baseline, text.Slot, run.Style, paragraph.Text, from, to, hyphen));
                break;
            case PageNumberInline number:
                marks.Add(new PageNumberMark(x + paragraph.Sums[to] - paragraph.Sums[from], baseline, number.Slot, run.Style, number.Anchor));
                break;
            case PictureInline picture:
                // Centred on the capitals of the text around.
                var font = run.Style.Face.Font;
                var middle = baseline - font.CapHeight * run.Style.Size / font.UnitsPerEm / 2;
                PictureMarks.Add(marks, picture.Picture, x, middle - picture.Height / 2, picture.Width, picture.Height, picture.Slot, picture.Figure, shaper);
                break;
        }
    }

    private static LinkMark LinkArea(Link link, TextStyle style, double x, double baseline, double width)
    {
        double up = style.Face.Ascent(style.Size), down = style.Face.Descent(style.Size);
        return new LinkMark(x, baseline - up, link, width, up + down);
    }

    private static int FirstRun(ImmutableArray<ShapedRun> runs, int start)
    {
        int low = 0, high = runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].End <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
