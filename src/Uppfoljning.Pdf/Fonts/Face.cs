namespace Uppfoljning.Pdf.Fonts;

/// <summary>A face of the font set with what has been read of it; <see cref="Index"/> is its place in the set.</summary>
internal sealed class Face(int index, PdfFontFace source, TrueTypeFont font)
{
    private const int Remembered = 4096;
    private readonly uint[] pairs = new uint[Remembered];
    private readonly short[] kerning = new short[Remembered];

    public int Index { get; } = index;

    public PdfFontFace Source { get; } = source;

    public TrueTypeFont Font { get; } = font;

    /// <summary>The glyph of a character, with stand-ins that look and mean the same; 0 where there is none.</summary>
    public ushort Glyph(int codePoint)
    {
        var glyph = Font.Characters[codePoint];
        if (glyph != 0) return glyph;
        return codePoint switch
        {
            0xA0 or 0x2007 or 0x202F or 0x2009 => Font.Characters[' '],
            0xAD or 0x2010 or 0x2011 => Font.Characters['-'],
            0x2212 => Font.Characters[0x2013],
            _ => 0,
        };
    }

    public short Kern(ushort left, ushort right)
    {
        if (Font.Kerning.IsEmpty) return 0;
        var key = ((uint)left << 16) | right;
        // The same pairs come again and again: each slot remembers the last of its own.
        var slot = (key * 2654435761u) >> 20;
        if (pairs[slot] == key) return kerning[slot];
        pairs[slot] = key;
        return kerning[slot] = (short)Font.Kerning.Between(left, right);
    }

    public double Ascent(double size) => Font.Ascent * size / Font.UnitsPerEm;

    public double Descent(double size) => -Font.Descent * size / Font.UnitsPerEm;
}
