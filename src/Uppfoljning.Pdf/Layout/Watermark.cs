using System.Collections.Immutable;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Layout;

/// <summary>The word under every page's text.</summary>
internal sealed class Watermark
{
    /// <summary>Of the page's width or height, whichever is reached first.</summary>
    private const double Filled = 0.86;

    private readonly PdfColor color;
    private readonly ShapedParagraph text;
    private readonly double angle, x, y;

    private Watermark(PdfWatermark wanted, PdfStyleSheet sheet, Shaper shaper, TextStyle style)
    {
        color = wanted.Color;
        angle = Math.Atan2(sheet.PageHeight, sheet.PageWidth);
        var (sine, cosine) = Math.SinCos(angle);
        double width = shaper.Shape(wanted.Text, style).Width, height = style.Face.Ascent(style.Size) + style.Face.Descent(style.Size);
        var growth = Filled * Math.Min(sheet.PageWidth / (width * cosine + height * sine), sheet.PageHeight / (width * sine + height * cosine));
        style = style with { Size = style.Size * growth };
        text = shaper.Shape(wanted.Text, style);
        var capitals = style.Face.Font.CapHeight * style.Size / style.Face.Font.UnitsPerEm;
        x = (sheet.PageWidth - text.Width * cosine + capitals * sine) / 2;
        y = (sheet.PageHeight + text.Width * sine + capitals * cosine) / 2;
    }

    public static Watermark? Of(PdfStyleSheet sheet, ComputedStyle body, Shaper shaper, FontCatalog fonts)
    {
        if (sheet.Watermark is not { } wanted) return null;
        var face = fonts.Find(wanted.FontFamily ?? body.Family, bold: true, italic: false);
        return new Watermark(wanted, sheet, shaper, new TextStyle(face, 100, wanted.Color, 0));
    }

    /// <param name="ground">What the page is filled with.</param>
    public void Add(ImmutableArray<PlacedMark>.Builder marks, PdfColor ground)
    {
        var shown = Shade.On(ground, color);
        var (sine, cosine) = Math.SinCos(angle);
        foreach (var run in text.Runs)
        {
            var along = text.Sums[run.Start];
            var mark = new TextMark(along * cosine, -along * sine, null, run.Style with { Color = shown }, text.Text, run.Start, run.End, false) { Angle = angle };
            marks.Add(new PlacedMark(x, y, mark, ArtifactKind.Watermark));
        }
    }
}
