using Uppfoljning.Pdf.Graphics;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Writes the paths of drawings.</summary>
internal static class PathWriter
{
    /// <param name="x">Where the drawing's left edge is.</param>
    /// <param name="y">Where the drawing's upper edge is, upwards.</param>
    public static void Write(ByteBuffer stream, PathShape shape, double x, double y, double scale)
    {
        var paint = shape.Paint;
        if (paint.Stroke is { } stroke)
        {
            stream.Add("q "u8);
            if (paint.Fill is { } fill)
            {
                TextWriter.AddColor(stream, fill);
                stream.Add("rg "u8);
            }
            TextWriter.AddColor(stream, stroke);
            stream.Add("RG "u8).Number(paint.StrokeWidth * scale).Add("w "u8);
            if (paint.Cap != 0) stream.Add(paint.Cap).Add(" J "u8);
            if (paint.Join != 0) stream.Add(paint.Join).Add(" j "u8);
            if (!paint.Dashes.IsEmpty)
            {
                stream.Add((byte)'[');
                foreach (var dash in paint.Dashes) stream.Number(dash * scale);
                stream.Add("] 0 d "u8);
            }
        }
        foreach (var segment in shape.Segments) Add(stream, segment, x, y, scale);
        stream.Add((paint.Fill, paint.Stroke, paint.EvenOdd) switch
        {
            (null, _, _) => "S"u8,
            (_, null, false) => "f"u8,
            (_, null, true) => "f*"u8,
            (_, _, false) => "B"u8,
            _ => "B*"u8,
        });
        stream.Add(paint.Stroke is null ? "\n"u8 : " Q\n"u8);
    }

    private static void Add(ByteBuffer stream, PathSegment s, double x, double y, double scale)
    {
        if (s.Kind == SegmentKind.Curve)
            stream.Number(x + s.X1 * scale).Number(y - s.Y1 * scale).Number(x + s.X2 * scale).Number(y - s.Y2 * scale);
        if (s.Kind != SegmentKind.Close) stream.Number(x + s.X * scale).Number(y - s.Y * scale);
        stream.Add(s.Kind switch { SegmentKind.Move => "m\n"u8, SegmentKind.Line => "l\n"u8, SegmentKind.Curve => "c\n"u8, _ => "h\n"u8 });
    }
}
