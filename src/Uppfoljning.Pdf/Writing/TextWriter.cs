using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Writes text, and says only what changes: face, size, colour, spacing.</summary>
internal sealed class TextWriter(ResourceWriter resources)
{
    private ByteBuffer stream = new();
    private bool inText;
    private (FontSubset? Font, double Size) font;
    private PdfColor? fill;
    private double spacing;

    public void Begin(ByteBuffer page)
    {
        stream = page;
        inText = false;
        font = default;
        fill = null;
        spacing = 0;
    }

    public void End()
    {
        if (inText) stream.Add("ET\n"u8);
        inText = false;
    }

    public void Fill(PdfColor color)
    {
        if (fill == color) return;
        fill = color;
        AddColor(stream, color);
        stream.Add("rg\n"u8);
    }

    public static void AddColor(ByteBuffer stream, PdfColor color) => stream.Number(color.Red / 255.0).Number(color.Green / 255.0).Number(color.Blue / 255.0);

    public void Write(TextMark mark, double x, double y)
    {
        var subset = resources.Font(mark.Style.Face);
        if (!inText) stream.Add("BT\n"u8);
        inText = true;
        if (font != (subset, mark.Style.Size))
        {
            font = (subset, mark.Style.Size);
            stream.Add((byte)'/').Add(resources.Name(subset)).Add((byte)' ').Number(mark.Style.Size).Add("Tf\n"u8);
        }
        Fill(mark.Style.Color);
        if (spacing != mark.Style.LetterSpacing)
        {
            spacing = mark.Style.LetterSpacing;
            stream.Number(spacing).Add("Tc\n"u8);
        }
        AddDirection(mark.Angle);
        stream.Number(x).Number(y).Add("Tm\n"u8);
        WriteGlyphs(mark, subset);
    }

    private void AddDirection(double angle)
    {
        if (angle == 0)
        {
            stream.Add("1 0 0 1 "u8);
            return;
        }
        var (sine, cosine) = Math.SinCos(angle);
        stream.Number(cosine).Number(sine).Number(-sine).Number(cosine);
    }

    private void WriteGlyphs(TextMark mark, FontSubset subset)
    {
        var (text, units) = (mark.Text, subset.Face.Font.UnitsPerEm);
        stream.Add("[<"u8);
        for (var i = mark.Start; i < mark.End; i++)
        {
            var glyph = text.Glyphs[i];
            if (glyph == ShapedText.NoGlyph) continue;
            stream.Hex(subset.Code(glyph, text.Character(i)));
            if (text.Kerning?[i] is { } kern and not 0 && i + 1 < mark.End) stream.Add((byte)'>').Add(-kern * 1000.0 / units).Add((byte)'<');
        }
        // A hyphen that the text does not have is a soft one to those who read it.
        if (mark.Hyphen) stream.Hex(subset.Code(subset.Face.Glyph('-'), 0xAD));
        stream.Add(">]TJ\n"u8);
    }
}
