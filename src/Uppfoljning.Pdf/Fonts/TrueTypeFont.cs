namespace Uppfoljning.Pdf.Fonts;

/// <summary>What setting text needs of a font; its measures are in font units, <see cref="UnitsPerEm"/> to the em.</summary>
internal sealed class TrueTypeFont
{
    private readonly ushort[] advances;

    public TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        Tables = new FontTables(file);
        var head = Tables.Require("head");
        var hhea = Tables.Require("hhea");
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm is < 16 or > 16_384) throw new PdfFontException("måttenheten är orimlig");
        Bounds = (head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        LongOffsets = head.I16(50) != 0;
        Ascent = hhea.I16(4);
        Descent = hhea.I16(6);
        GlyphCount = Tables.Require("maxp").U16(4);
        if (GlyphCount == 0) throw new PdfFontException("typsnittet är tomt");
        advances = ReadAdvances(Tables.Require("hmtx"), hhea.U16(34), GlyphCount);
        Characters = new CharacterMap(Tables);
        var os2 = Tables.Find("OS/2");
        CapHeight = os2.Length >= 90 && os2.U16(0) >= 2 ? os2.I16(88) : (short)(UnitsPerEm * 7 / 10);
        Weight = os2.Length >= 6 ? os2.U16(4) : 400;
        var post = Tables.Find("post");
        ItalicAngle = post.Length >= 8 ? post.I16(4) : 0;
        Tables.Require("loca");
        Tables.Require("glyf");
        Kerning = new Kerning(Tables);
    }

    /// <summary>Null for a file that can't be used; the fault says why.</summary>
    public static TrueTypeFont? Open(ReadOnlyMemory<byte> file, out PdfFontException? fault)
    {
        fault = null;
        try
        {
            return new TrueTypeFont(file);
        }
        catch (PdfFontException known)
        {
            fault = known;
        }
        catch (Exception unknown) when (unknown is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            fault = new PdfFontException("filen är trasig", unknown);
        }
        return null;
    }

    public FontTables Tables { get; }

    public int UnitsPerEm { get; }

    public (int XMin, int YMin, int XMax, int YMax) Bounds { get; }

    public bool LongOffsets { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public int Weight { get; }

    public int ItalicAngle { get; }

    public int GlyphCount { get; }

    public CharacterMap Characters { get; }

    public Kerning Kerning { get; }

    public int Advance(int glyph) => glyph < advances.Length ? advances[glyph] : 0;

    /// <summary>A glyph's outline as it stands in the file; empty for a glyph without one.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Tables.Require("loca");
        var start = LongOffsets ? loca.Offset32(4 * glyph) : 2 * loca.U16(2 * glyph);
        var end = LongOffsets ? loca.Offset32(4 * glyph + 4) : 2 * loca.U16(2 * glyph + 2);
        return Tables.Require("glyf")[start..end];
    }

    private static ushort[] ReadAdvances(ReadOnlySpan<byte> hmtx, int given, int count)
    {
        if (given == 0) throw new PdfFontException("typsnittet saknar bredder");
        var result = new ushort[count];
        for (var i = 0; i < count; i++) result[i] = hmtx.U16(4 * Math.Min(i, given - 1));
        return result;
    }
}
