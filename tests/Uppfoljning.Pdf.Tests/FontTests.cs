using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Tests.Sample;

namespace Uppfoljning.Pdf.Tests;

/// <summary>What is embedded of a font: the glyphs that are used, whole, with their parts, widths and meanings.</summary>
public class FontTests
{
    private static readonly TrueTypeFont Lato = new(Samples.Fonts.Faces[0].TrueType);

    [Fact]
    public void A_subset_is_a_font_whose_outlines_are_those_of_the_whole()
    {
        const string text = "Åängström ½ Ǻ fi—“é”";
        var file = Samples.Read($"<p>{text}</p>");
        var read = Assert.Single(file.Fonts);
        var subset = new FontTables(read.Program);
        Assert.Matches("^[A-Z]{6}\\+Lato-Regular$", read.Name);
        Assert.Equal(text.Distinct().Order(), read.Unicode.Values.Where(c => c.Length == 1).Select(c => c[0]).Where(text.Contains).Distinct().Order());
        foreach (var (code, character) in read.Unicode)
        {
            var glyph = Lato.Characters[char.ConvertToUtf32(character, 0)];
            Assert.Equal(Lato.Advance(glyph) * 1000.0 / Lato.UnitsPerEm, read.Widths[code], 0.001);
            Assert.Equal(Lato.Advance(glyph), subset.Require("hmtx").U16(4 * code));
            Assert.Equal(Bounds(Lato.Outline(glyph)), Bounds(Outline(subset, code)));
        }
    }

    [Fact]
    public void Parts_of_composite_glyphs_come_along()
    {
        var part = Enumerable.Range(0, 0x250).Select(c => Lato.Characters[c]).First(glyph => glyph != 0 && Lato.Outline(glyph) is { Length: > 10 } outline && outline.I16(0) < 0);
        var (outlines, sources) = GlyphOutlines.Collect(Lato, [0, part]);
        Assert.True(sources.Count > 2);
        ReadOnlySpan<byte> composite = outlines[1];
        Assert.Equal(2, composite.U16(12));
        Assert.Equal(Lato.Outline(part).U16(12), sources[2]);
    }

    [Fact]
    public void Checksums_are_right()
    {
        var program = SubsetWriter.Write(Lato, [0, Lato.Characters['a']]);
        uint sum = 0;
        for (var i = 0; i < program.Length; i += 4) sum += ((ReadOnlySpan<byte>)program).U32(i);
        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void Only_what_is_used_is_embedded()
    {
        var file = Samples.Read("<p>aaa</p>", Samples.SmallPage() with { PageNumberText = "" });
        Assert.All(file.Fonts, font => Assert.InRange(font.Program.Length, 200, 4_000));
    }

    [Fact]
    public void A_font_that_is_none_is_refused_by_name()
    {
        var fault = Assert.Throws<PdfFontException>(() => CheckedRenderer.Render("<p>a</p>", new PdfStyleSheet(), new PdfFontSet([new PdfFontFace("Trasig", true, false, new byte[100])]), Samples.Metadata));
        Assert.Equal("Typsnittet ”Trasig fet” går inte att använda: filen är inget TrueType-typsnitt.", fault.Message);
    }

    [Fact]
    public void A_damaged_font_never_throws_anything_else()
    {
        var whole = Samples.Fonts.Faces[0].TrueType.ToArray();
        var random = new Random(1);
        for (var i = 0; i < 60; i++)
        {
            var damaged = i % 2 == 0 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
            for (var k = 0; k < 40; k++) damaged[random.Next(Math.Min(damaged.Length, i % 3 == 0 ? 600 : damaged.Length))] = (byte)random.Next(256);
            try
            {
                CheckedRenderer.Render("<h1>Åäö AV To</h1><p>Text</p>", new PdfStyleSheet(), new PdfFontSet([new PdfFontFace("Lato", false, false, damaged)]), Samples.Metadata);
            }
            catch (PdfFontException fault)
            {
                Assert.StartsWith("Typsnittet ”Lato", fault.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Kerning_moves_letters_together()
    {
        var file = Samples.Read("<p>AV</p><p>A</p><p>V</p>");
        var widths = file.Texts.Where(text => text.Id is not null).Select(text => text.Width).ToList();
        Assert.True(widths[0] < widths[1] + widths[2] - 0.1);
    }

    private static ReadOnlySpan<byte> Outline(FontTables tables, int glyph)
    {
        var loca = tables.Require("loca");
        return tables.Require("glyf")[loca.Offset32(4 * glyph)..loca.Offset32(4 * glyph + 4)];
    }

    /// <summary>Number of contours and the box around them.</summary>
    private static string Bounds(ReadOnlySpan<byte> outline) =>
        outline.Length < 10 ? "" : string.Join(' ', outline.I16(0), outline.I16(2), outline.I16(4), outline.I16(6), outline.I16(8));
}
