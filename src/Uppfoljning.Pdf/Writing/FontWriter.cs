using System.Globalization;
using Uppfoljning.Pdf.Fonts;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Embeds a subset as a composite font whose codes are its glyphs' numbers.</summary>
internal static class FontWriter
{
    /// <exception cref="PdfFontException">An outline can't be read.</exception>
    public static int Write(PdfFile file, FontSubset subset)
    {
        var (face, font) = (subset.Face, subset.Face.Font);
        var program = Program(subset);
        var name = SubsetPrefix.Of(program) + "+" + BaseName(face.Source);
        var stream = file.WriteStream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {program.Length}"), program);
        var unicode = file.WriteStream("", UnicodeMap.Of(subset));

        double Em(double units) => units * 1000 / font.UnitsPerEm;
        var value = new ByteBuffer().Add("<</Type/FontDescriptor/FontName/"u8).Add(name).Add("/Flags "u8).Add(4 | (face.Source.Italic ? 64 : 0));
        value.Add("/FontBBox["u8).Number(Em(font.Bounds.XMin)).Number(Em(font.Bounds.YMin)).Number(Em(font.Bounds.XMax)).Add(Em(font.Bounds.YMax));
        value.Add("]/ItalicAngle "u8).Add(font.ItalicAngle).Add("/Ascent "u8).Add(Em(font.Ascent)).Add("/Descent "u8).Add(Em(font.Descent));
        value.Add("/CapHeight "u8).Add(Em(font.CapHeight)).Add("/StemV "u8).Add(50 + font.Weight * font.Weight / 4_000).Add("/FontFile2 "u8).Reference(stream);
        var descriptor = file.Write(value.Add(">>"u8));

        value = new ByteBuffer().Add("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).Add(name);
        value.Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "u8).Reference(descriptor);
        value.Add("/W[0["u8);
        foreach (var glyph in subset.Glyphs) value.Number(Em(font.Advance(glyph)));
        var descendant = file.Write(value.Add("]]>>"u8));

        value = new ByteBuffer().Add("<</Type/Font/Subtype/Type0/BaseFont/"u8).Add(name).Add("/Encoding/Identity-H/DescendantFonts["u8);
        return file.Write(value.Reference(descendant).Add("]/ToUnicode "u8).Reference(unicode).Add(">>"u8));
    }

    private static byte[] Program(FontSubset subset)
    {
        try
        {
            return SubsetWriter.Write(subset.Face.Font, subset.Glyphs);
        }
        catch (Exception fault) when (fault is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new PdfFontException($"Typsnittet ”{subset.Face.Source.Family}” går inte att använda: en kontur är trasig.", fault);
        }
    }

    private static string BaseName(PdfFontFace face)
    {
        var family = string.Concat(face.Family.Where(char.IsAsciiLetterOrDigit).Take(60));
        var style = (face.Bold, face.Italic) switch { (true, true) => "BoldItalic", (true, false) => "Bold", (false, true) => "Italic", _ => "Regular" };
        return (family == "" ? "Font" : family) + "-" + style;
    }
}
