using AngleSharp.Dom;
using Uppfoljning.Pdf.Graphics;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads the <c>transform</c> of a drawing's element.</summary>
internal static class SvgTransform
{
    public static Matrix? Read(ReadingContext context, IElement element)
    {
        if (element.Attribute("transform") is not { } written) return null;
        var result = Matrix.Identity;
        foreach (var part in written.Split(')', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var open = part.IndexOf('(');
            var numbers = open < 0 ? [] : SvgNumbers.Read(part[(open + 1)..]);
            var step = open < 0 ? null : Step(part[..open].Trim(' ', ','), numbers);
            if (step is null)
            {
                context.Found(element, PdfFindingKind.UnknownDrawing, $"transform=\"{written}\" går inte att läsa.");
                return null;
            }
            result = result.Times(step.Value);
        }
        return result;
    }

    private static Matrix? Step(string name, List<double> n) => (name, n.Count) switch
    {
        ("translate", 1) => new Matrix(1, 0, 0, 1, n[0], 0),
        ("translate", 2) => new Matrix(1, 0, 0, 1, n[0], n[1]),
        ("scale", 1) => new Matrix(n[0], 0, 0, n[0], 0, 0),
        ("scale", 2) => new Matrix(n[0], 0, 0, n[1], 0, 0),
        ("rotate", 1) => Rotation(n[0]),
        ("rotate", 3) => new Matrix(1, 0, 0, 1, n[1], n[2]).Times(Rotation(n[0])).Times(new Matrix(1, 0, 0, 1, -n[1], -n[2])),
        ("matrix", 6) => new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]),
        _ => null,
    };

    private static Matrix Rotation(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Matrix(cos, sin, -sin, cos, 0, 0);
    }
}
