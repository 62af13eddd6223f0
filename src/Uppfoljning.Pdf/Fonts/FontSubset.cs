namespace Uppfoljning.Pdf.Fonts;

/// <summary>
/// The glyphs of a face that a document uses, numbered in the order of first use. A glyph that stands for two
/// characters has two numbers, so that each number means one text.
/// </summary>
internal sealed class FontSubset(Face face)
{
    private readonly ushort[] firstCodes = new ushort[face.Font.GlyphCount];
    private readonly Dictionary<ulong, ushort> codes = [];
    private readonly List<ushort> glyphs = [0];
    private readonly List<int> characters = [0];

    public Face Face { get; } = face;

    /// <summary>The face's glyph of each code; code 0 is .notdef, which no text uses.</summary>
    public IReadOnlyList<ushort> Glyphs => glyphs;

    /// <summary>The character of each code.</summary>
    public IReadOnlyList<int> Characters => characters;

    public ushort Code(ushort glyph, int character)
    {
        var first = firstCodes[glyph];
        if (first != 0 && characters[first] == character) return first;
        var key = ((ulong)glyph << 32) | (uint)character;
        if (codes.TryGetValue(key, out var code)) return code;
        code = checked((ushort)glyphs.Count);
        codes.Add(key, code);
        if (first == 0) firstCodes[glyph] = code;
        glyphs.Add(glyph);
        characters.Add(character);
        return code;
    }
}
