namespace Uppfoljning.Pdf.Text;

/// <summary>
/// A paragraph's text with a glyph per UTF-16 unit, as it is drawn. Units that show nothing (the second of a pair, a
/// soft hyphen) have glyph <see cref="NoGlyph"/>. Kerning, in font units, is added after the glyph; null for none at all.
/// </summary>
internal sealed record ShapedText(string Text, ushort[] Glyphs, short[]? Kerning)
{
    public const ushort NoGlyph = 0xFFFF;

    /// <summary>The character of a unit; for the first of a pair, the pair's.</summary>
    public int Character(int index) =>
        char.IsHighSurrogate(Text[index]) && index + 1 < Text.Length && char.IsLowSurrogate(Text[index + 1])
            ? char.ConvertToUtf32(Text[index], Text[index + 1])
            : Text[index];
}
