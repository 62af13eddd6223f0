using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Graphics;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Display;

/// <summary>Something at a place in a box: measures in points from the box's upper left corner, y downwards.</summary>
/// <param name="Slot">Where it belongs among the tags; null for an artifact.</param>
internal abstract record Mark(double X, double Y, TagNode? Slot);

/// <summary>A stretch of text on its baseline, a hyphen after it where the line divides a word.</summary>
internal sealed record TextMark(double X, double Y, TagNode? Slot, TextStyle Style, ShapedText Text, int Start, int End, bool Hyphen) : Mark(X, Y, Slot)
{
    /// <summary>How far it is turned from the horizontal, in radians, rising to the right.</summary>
    public double Angle { get; init; }
}

/// <summary>The number of the page where <paramref name="Target"/> is; it ends at X.</summary>
internal sealed record PageNumberMark(double X, double Y, TagNode? Slot, TextStyle Style, string Target) : Mark(X, Y, Slot);

internal sealed record RectMark(double X, double Y, double Width, double Height, PdfColor Color) : Mark(X, Y, null);

/// <summary>A path of a drawing, scaled.</summary>
internal sealed record PathMark(double X, double Y, TagNode? Slot, PathShape Shape, double Scale) : Mark(X, Y, Slot);

internal sealed record ImageMark(double X, double Y, TagNode? Slot, RasterImage Image, double Width, double Height) : Mark(X, Y, Slot);

/// <summary>Where a figure stands.</summary>
internal sealed record FigureMark(double X, double Y, TagNode Figure, double Width, double Height) : Mark(X, Y, null);

internal sealed record LinkMark(double X, double Y, Link Link, double Width, double Height) : Mark(X, Y, null);

/// <summary>A place that links lead to; a heading's is in the outline too.</summary>
internal sealed record AnchorMark(double X, double Y, string Name, Heading? Heading) : Mark(X, Y, null);

/// <summary>From here on the running header says this.</summary>
internal sealed record ColumnTitleMark(string Title) : Mark(0, 0, null);
