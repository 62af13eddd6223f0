using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Uppfoljning.Pdf.Graphics;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads drawings: shapes, paths and texts with presentation attributes.</summary>
internal static class SvgReader
{
    private const int DeepestLevel = 50;

    /// <summary>The drawing; null, with a finding, where its size can't be told.</summary>
    public static Drawing? Read(ReadingContext context, IElement svg, StyleNode style)
    {
        var box = SvgNumbers.Read(svg.Attribute("viewBox") ?? "");
        double? width = FigureReader.Length(svg, "width"), height = FigureReader.Length(svg, "height");
        if (box.Count != 4) box = [0, 0, width ?? 0, height ?? 0];
        if (!(box[2] > 0 && box[3] > 0 && box[2] < 1e6 && box[3] < 1e6))
        {
            context.Found(svg, PdfFindingKind.UnknownDrawing, "Teckningen saknar viewBox.", "Skriv viewBox=\"0 0 bredd höjd\".");
            return null;
        }
        var scale = (width ?? box[2]) * 0.75 / box[2];
        var shapes = new List<Shape>();
        var paint = SvgPaint.Initial(style.Style.Text);
        ReadChildren(context, svg, style, paint.With(context, svg), new Matrix(scale, 0, 0, scale, -box[0] * scale, -box[1] * scale), shapes, 0);
        return new Drawing(box[2] * scale, box[3] * scale, [.. shapes]);
    }

    /// <summary>The text that stands for a drawing: its title, then its description.</summary>
    public static string? Alternative(IElement svg)
    {
        var parts = svg.Children.Where(child => child.LocalName is "title" or "desc").Select(child => Whitespace.Collapse(child.TextContent)).Where(text => text != "");
        var text = string.Join(". ", parts.Select(part => part.TrimEnd('.')));
        return text == "" ? null : text + (text.EndsWith('?') || text.EndsWith('!') ? "" : ".");
    }

    private static void ReadChildren(ReadingContext context, IElement parent, StyleNode style, SvgPaint paint, Matrix matrix, List<Shape> shapes, int depth)
    {
        foreach (var element in parent.Children)
        {
            if (element.LocalName is "title" or "desc") continue;
            var own = paint.With(context, element);
            var at = SvgTransform.Read(context, element) is { } transform ? matrix.Times(transform) : matrix;
            if (element.LocalName == "g")
            {
                if (depth < DeepestLevel) ReadChildren(context, element, style, own, at, shapes, depth + 1);
            }
            else if (element.LocalName == "text")
            {
                AddText(context, element, style, own, at, shapes);
            }
            else if (SvgShapes.Outline(context, element) is { } outline)
            {
                ImmutableArray<PathSegment> placed = [.. outline.Select(at.Apply)];
                if (placed.Length > 0 && own.Paints && placed.All(IsDrawable)) shapes.Add(new PathShape(placed, own.ToPaint(at.Scale)));
            }
        }
    }

    private static bool IsDrawable(PathSegment s) =>
        Math.Abs(s.X) + Math.Abs(s.Y) + Math.Abs(s.X1) + Math.Abs(s.Y1) + Math.Abs(s.X2) + Math.Abs(s.Y2) < 1e6;

    private static void AddText(ReadingContext context, IElement element, StyleNode style, SvgPaint paint, Matrix matrix, List<Shape> shapes)
    {
        var text = Whitespace.Collapse(element.TextContent);
        if (text == "" || paint.Fill is not { } color) return;
        var (x, y) = matrix.Apply(Number(element, "x"), Number(element, "y"));
        var size = Math.Clamp(paint.FontSize * matrix.Scale, 1, 400);
        var face = context.Fonts.Find(style.Style.Family, paint.Bold, style.Style.Italic);
        if (Math.Abs(x) + Math.Abs(y) < 1e6)
            shapes.Add(new TextShape(text, x, y, paint.Anchor, new TextStyle(face, size, color, 0)) { Place = Places.Of(element) });
    }

    private static double Number(IElement element, string name) =>
        double.TryParse(element.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
