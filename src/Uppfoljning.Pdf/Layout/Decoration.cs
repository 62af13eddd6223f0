using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Layout;

/// <summary>A box's background and lines, under what is in it.</summary>
internal static class Decoration
{
    /// <param name="top">Whether the box begins here.</param>
    /// <param name="bottom">Whether the box ends here.</param>
    public static void Insert(List<PlacedMark> marks, int at, ComputedStyle style, double x, double y, double width, double height, bool top, bool bottom)
    {
        var box = style.Box;
        if (box.Background is { } background) Add(0, 0, width, height, background);
        if (top && box.BorderTop is { } over) Add(0, 0, width, over.Width, over.Color);
        if (bottom && box.BorderBottom is { } under) Add(0, height - under.Width, width, under.Width, under.Color);
        if (box.BorderLeft is { } left) Add(0, 0, left.Width, height, left.Color);
        if (box.BorderRight is { } right) Add(width - right.Width, 0, right.Width, height, right.Color);

        void Add(double dx, double dy, double wide, double high, PdfColor color) =>
            marks.Insert(at++, new PlacedMark(x, y, new RectMark(dx, dy, wide, high, color), ArtifactKind.Layout));
    }
}
