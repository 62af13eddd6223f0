using Uppfoljning.Pdf.Graphics;

namespace Uppfoljning.Pdf.Html;

/// <summary>Arcs of ellipses as curves, by SVG 1.1, appendix F.6.</summary>
internal static class SvgArc
{
    public static void Add(List<PathSegment> path, double x0, double y0, double rx, double ry, double turn, bool large, bool sweep, double x1, double y1)
    {
        rx = Math.Abs(rx);
        ry = Math.Abs(ry);
        if (rx == 0 || ry == 0 || (x0 == x1 && y0 == y1))
        {
            path.Add(PathSegment.Line(x1, y1));
            return;
        }
        var (sin, cos) = Math.SinCos(turn * Math.PI / 180);
        double dx = (x0 - x1) / 2, dy = (y0 - y1) / 2;
        double px = cos * dx + sin * dy, py = cos * dy - sin * dx;
        var stretch = Math.Sqrt(px * px / (rx * rx) + py * py / (ry * ry));
        if (stretch > 1) (rx, ry) = (rx * stretch, ry * stretch);
        var below = rx * rx * py * py + ry * ry * px * px;
        var factor = Math.Sqrt(Math.Max(0, rx * rx * ry * ry - below) / below) * (large == sweep ? -1 : 1);
        double cx = factor * rx * py / ry, cy = -factor * ry * px / rx;
        var start = Math.Atan2((py - cy) / ry, (px - cx) / rx);
        var sweepAngle = Math.Atan2((-py - cy) / ry, (-px - cx) / rx) - start;
        if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
        if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;

        var place = new Matrix(cos * rx, sin * rx, -sin * ry, cos * ry, cos * cx - sin * cy + (x0 + x1) / 2, sin * cx + cos * cy + (y0 + y1) / 2);
        var steps = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweepAngle) / (Math.PI / 2) - 1e-9));
        var step = sweepAngle / steps;
        var reach = 4.0 / 3 * Math.Tan(step / 4);
        for (var i = 0; i < steps; i++)
        {
            var (s0, c0) = Math.SinCos(start + i * step);
            var (s1, c1) = Math.SinCos(start + (i + 1) * step);
            var curve = place.Apply(PathSegment.Curve(c0 - reach * s0, s0 + reach * c0, c1 + reach * s1, s1 - reach * c1, c1, s1));
            path.Add(i == steps - 1 ? curve with { X = x1, Y = y1 } : curve);
        }
    }
}
