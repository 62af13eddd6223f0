namespace Uppfoljning.Pdf.Fonts;

/// <summary>Characters to glyphs, by a font's <c>cmap</c>: formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    private readonly FontTables tables;
    private readonly int subtable;
    private readonly int format;
    private readonly ushort[] common = new ushort[0x250];
    private readonly Dictionary<int, ushort> rare = [];

    public CharacterMap(FontTables tables)
    {
        this.tables = tables;
        (subtable, format) = Choose(tables.Require("cmap"));
        for (var c = 0; c < common.Length; c++) common[c] = Read(c);
    }

    /// <summary>The glyph of a character; 0 where the font has none.</summary>
    public ushort this[int codePoint]
    {
        get
        {
            if ((uint)codePoint < (uint)common.Length) return common[codePoint];
            if (!rare.TryGetValue(codePoint, out var glyph)) rare[codePoint] = glyph = Read(codePoint);
            return glyph;
        }
    }

    private static (int Offset, int Format) Choose(ReadOnlySpan<byte> cmap)
    {
        var best = (Rank: 0, Offset: 0, Format: 0);
        int count = cmap.U16(2);
        for (var i = 0; i < count; i++)
        {
            int platform = cmap.U16(4 + 8 * i), encoding = cmap.U16(6 + 8 * i);
            var offset = cmap.Offset32(8 + 8 * i);
            int format = cmap.U16(offset);
            var unicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            var rank = !unicode ? 0 : format == 12 ? 2 : format == 4 ? 1 : 0;
            if (rank > best.Rank) best = (rank, offset, format);
        }
        return best.Rank > 0 ? (best.Offset, best.Format) : throw new PdfFontException("ingen teckentabell för Unicode");
    }

    private ushort Read(int codePoint)
    {
        var table = tables.Require("cmap")[subtable..];
        return format == 12 ? ReadGroups(table, codePoint) : codePoint > 0xFFFF ? (ushort)0 : ReadSegments(table, codePoint);
    }

    private static ushort ReadGroups(ReadOnlySpan<byte> table, int codePoint)
    {
        int low = 0, high = table.Offset32(12) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = table.Slice(16 + 12 * middle, 12);
            if (codePoint < group.U32(0)) high = middle - 1;
            else if (codePoint > group.U32(4)) low = middle + 1;
            else return (ushort)(group.U32(8) + (uint)codePoint - group.U32(0));
        }
        return 0;
    }

    private static ushort ReadSegments(ReadOnlySpan<byte> table, int codePoint)
    {
        int doubled = table.U16(6), low = 0, high = doubled / 2 - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (table.U16(14 + 2 * middle) < codePoint) low = middle + 1;
            else high = middle;
        }
        int end = 14 + 2 * low, start = end + doubled + 2, delta = start + doubled, range = delta + doubled;
        if (codePoint > table.U16(end) || codePoint < table.U16(start)) return 0;
        int offset = table.U16(range);
        if (offset == 0) return (ushort)(codePoint + table.U16(delta));
        int glyph = table.U16(range + offset + 2 * (codePoint - table.U16(start)));
        return glyph == 0 ? (ushort)0 : (ushort)(glyph + table.U16(delta));
    }
}
