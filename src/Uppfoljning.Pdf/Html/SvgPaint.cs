using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Uppfoljning.Pdf.Graphics;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Html;

/// <summary>The presentation attributes of a drawing that its elements inherit.</summary>
internal sealed record SvgPaint(
    PdfColor Current, PdfColor? Fill, PdfColor? Stroke, double StrokeWidth, bool EvenOdd, int Cap, int Join,
    ImmutableArray<double> Dashes, double FontSize, bool Bold, double Anchor)
{
    public bool Paints => Fill is not null || (Stroke is not null && StrokeWidth > 0);

    public static SvgPaint Initial(TextStyle text) =>
        new(text.Color, PdfColor.Black, null, 1, false, 0, 0, [], 12, text.Face.Source.Bold, 0);

    public SvgPaint With(ReadingContext context, IElement element)
    {
        var result = this;
        foreach (var attribute in element.Attributes)
        {
            var value = attribute.Value.Trim();
            result = attribute.LocalName switch
            {
                "fill" => result with { Fill = Color(context, element, value, Fill) },
                "stroke" => result with { Stroke = Color(context, element, value, Stroke) },
                "stroke-width" => result with { StrokeWidth = Number(value, StrokeWidth) },
                "fill-rule" => result with { EvenOdd = value == "evenodd" },
                "stroke-linecap" => result with { Cap = value switch { "round" => 1, "square" => 2, _ => 0 } },
                "stroke-linejoin" => result with { Join = value switch { "round" => 1, "bevel" => 2, _ => 0 } },
                "stroke-dasharray" => result with { Dashes = Dash(value) },
                "font-size" => result with { FontSize = Number(value, FontSize) },
                "font-weight" => result with { Bold = value is "bold" or "600" or "700" or "800" or "900" },
                "text-anchor" => result with { Anchor = value switch { "middle" => 0.5, "end" => 1, _ => 0 } },
                "style" or "filter" or "mask" or "clip-path" or "opacity" or "fill-opacity" or "stroke-opacity" => Refuse(context, element, attribute.LocalName, result),
                _ => result,
            };
        }
        return result;
    }

    public Paint ToPaint(double scale) => new(Fill, EvenOdd, StrokeWidth > 0 ? Stroke : null, StrokeWidth * scale, Cap, Join, [.. Dashes.Select(dash => dash * scale)]);

    private static SvgPaint Refuse(ReadingContext context, IElement element, string name, SvgPaint paint)
    {
        context.Found(element, PdfFindingKind.UnknownDrawing, $"Attributet {name} ritas inte.", "Skriv fill, stroke och stroke-width som attribut.");
        return paint;
    }

    private PdfColor? Color(ReadingContext context, IElement element, string value, PdfColor? inherited)
    {
        if (value is "none" or "transparent") return null;
        if (value == "inherit") return inherited;
        if (value == "currentColor") return Current;
        if (value == "white") return PdfColor.White;
        if (value == "black") return PdfColor.Black;
        if (PdfColor.TryParse(value, out var color)) return color;
        context.Found(element, PdfFindingKind.UnknownDrawing, $"Färgen ”{value}” känns inte igen.", "Skriv den som #rrggbb, currentColor eller none.");
        return inherited;
    }

    private static double Number(string value, double otherwise) =>
        double.TryParse(value.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 10_000 ? number : otherwise;

    private static ImmutableArray<double> Dash(string value)
    {
        var dashes = SvgNumbers.Read(value);
        return dashes.Count is > 0 and <= 8 && dashes.All(dash => dash is >= 0 and < 10_000) && dashes.Sum() > 0 ? [.. dashes] : [];
    }
}
