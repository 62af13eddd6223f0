using System.Globalization;
using AngleSharp.Dom;
using Uppfoljning.Pdf.Graphics;

namespace Uppfoljning.Pdf.Html;

/// <summary>The outlines of a drawing's shapes.</summary>
internal static class SvgShapes
{
    /// <summary>How far a curve's steering points lie for a quarter of a circle.</summary>
    private const double Quarter = 0.5522847498;

    /// <summary>The outline; null, with a finding, for an element that is not drawn.</summary>
    public static List<PathSegment>? Outline(ReadingContext context, IElement element)
    {
        double N(string name) => double.TryParse((element.Attribute(name) ?? "").Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && double.IsFinite(n) ? n : 0;
        switch (element.LocalName)
        {
            case "rect":
                return Rect(N("x"), N("y"), N("width"), N("height"), Math.Max(N("rx"), N("ry")));
            case "line":
                return [PathSegment.Move(N("x1"), N("y1")), PathSegment.Line(N("x2"), N("y2"))];
            case "circle":
                return Ellipse(N("cx"), N("cy"), N("r"), N("r"));
            case "ellipse":
                return Ellipse(N("cx"), N("cy"), N("rx"), N("ry"));
            case "polygon" or "polyline":
                return Polygon(SvgNumbers.Read((element.Attribute("points") ?? "").Trim()), element.LocalName == "polygon");
            case "path":
                var path = SvgPath.Read(element.Attribute("d") ?? "", out var whole);
                if (!whole) context.Found(element, PdfFindingKind.UnknownDrawing, "Vägen i d=\"…\" går inte att läsa till slut.");
                return path;
            default:
                context.Found(element, PdfFindingKind.UnknownDrawing, $"<{element.LocalName}> ritas inte i en teckning.", "Använd rect, line, path, circle, ellipse, polygon, polyline, text och g.");
                return null;
        }
    }

    private static List<PathSegment> Rect(double x, double y, double width, double height, double radius)
    {
        if (!(width > 0 && height > 0)) return [];
        var r = Math.Clamp(radius, 0, Math.Min(width, height) / 2);
        double right = x + width, bottom = y + height, k = r * (1 - Quarter);
        if (r == 0) return [PathSegment.Move(x, y), PathSegment.Line(right, y), PathSegment.Line(right, bottom), PathSegment.Line(x, bottom), PathSegment.Close];
        return
        [
            PathSegment.Move(x + r, y), PathSegment.Line(right - r, y), PathSegment.Curve(right - k, y, right, y + k, right, y + r),
            PathSegment.Line(right, bottom - r), PathSegment.Curve(right, bottom - k, right - k, bottom, right - r, bottom),
            PathSegment.Line(x + r, bottom), PathSegment.Curve(x + k, bottom, x, bottom - k, x, bottom - r),
            PathSegment.Line(x, y + r), PathSegment.Curve(x, y + k, x + k, y, x + r, y), PathSegment.Close,
        ];
    }

    private static List<PathSegment> Ellipse(double x, double y, double rx, double ry)
    {
        if (!(rx > 0 && ry > 0)) return [];
        double kx = rx * Quarter, ky = ry * Quarter;
        return
        [
            PathSegment.Move(x + rx, y), PathSegment.Curve(x + rx, y + ky, x + kx, y + ry, x, y + ry),
            PathSegment.Curve(x - kx, y + ry, x - rx, y + ky, x - rx, y), PathSegment.Curve(x - rx, y - ky, x - kx, y - ry, x, y - ry),
            PathSegment.Curve(x + kx, y - ry, x + rx, y - ky, x + rx, y), PathSegment.Close,
        ];
    }

    private static List<PathSegment> Polygon(List<double> points, bool close)
    {
        var path = new List<PathSegment>();
        for (var i = 0; i + 1 < points.Count; i += 2)
            path.Add(i == 0 ? PathSegment.Move(points[0], points[1]) : PathSegment.Line(points[i], points[i + 1]));
        if (close && path.Count > 0) path.Add(PathSegment.Close);
        return path;
    }
}
