namespace Uppfoljning.Pdf.Graphics;

/// <summary>An affine transform: x' = ax + cy + e, y' = bx + dy + f.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>How much it enlarges, on the whole.</summary>
    public double Scale => Math.Sqrt(Math.Abs(A * D - B * C));

    /// <summary>The transform that does <paramref name="inner"/> first.</summary>
    public Matrix Times(Matrix inner) => new(
        A * inner.A + C * inner.B, B * inner.A + D * inner.B, A * inner.C + C * inner.D, B * inner.C + D * inner.D,
        A * inner.E + C * inner.F + E, B * inner.E + D * inner.F + F);

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);

    public PathSegment Apply(PathSegment s)
    {
        var (x1, y1) = Apply(s.X1, s.Y1);
        var (x2, y2) = Apply(s.X2, s.Y2);
        var (x, y) = Apply(s.X, s.Y);
        return new PathSegment(s.Kind, x1, y1, x2, y2, x, y);
    }
}
