namespace Uppfoljning.Pdf.Graphics;

internal enum SegmentKind
{
    Move,
    Line,
    Curve,
    Close,
}

/// <summary>A step of a path to (X, Y); the other points steer a curve.</summary>
internal readonly record struct PathSegment(SegmentKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y)
{
    public static PathSegment Move(double x, double y) => new(SegmentKind.Move, 0, 0, 0, 0, x, y);

    public static PathSegment Line(double x, double y) => new(SegmentKind.Line, 0, 0, 0, 0, x, y);

    public static PathSegment Curve(double x1, double y1, double x2, double y2, double x, double y) => new(SegmentKind.Curve, x1, y1, x2, y2, x, y);

    public static PathSegment Close => new(SegmentKind.Close, 0, 0, 0, 0, 0, 0);
}
