namespace Uppfoljning.Pdf.Fonts;

/// <summary>Pairs of glyphs that stand closer or wider, by the font's <c>kern</c> table, format 0.</summary>
internal sealed class KernTable
{
    private readonly FontTables tables;
    private readonly List<(int Offset, int Pairs)> parts = [];

    public KernTable(FontTables tables)
    {
        this.tables = tables;
        var kern = tables.Find("kern");
        if (kern.Length < 4 || kern.U16(0) != 0) return;
        int count = kern.U16(2), at = 4;
        for (var i = 0; i < count && at + 14 <= kern.Length; i++)
        {
            int length = kern.U16(at + 2), coverage = kern.U16(at + 4), pairs = kern.U16(at + 6);
            pairs = Math.Min(pairs, (kern.Length - at - 14) / 6);
            if (coverage >> 8 == 0 && (coverage & 5) == 1) parts.Add((at + 14, pairs));
            // A subtable of more than 64 kB can't tell its length: there it is the last.
            if (length < 14 + 6 * pairs) break;
            at += length;
        }
    }

    public bool IsEmpty => parts.Count == 0;

    /// <summary>What to add to the first glyph's advance, in font units.</summary>
    public int Between(ushort left, ushort right)
    {
        var kern = tables.Find("kern");
        var key = ((uint)left << 16) | right;
        var sum = 0;
        foreach (var (offset, pairs) in parts)
        {
            int low = 0, high = pairs - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var found = kern.U32(offset + 6 * middle);
                if (found == key)
                {
                    sum += kern.I16(offset + 6 * middle + 4);
                    break;
                }
                if (found < key) low = middle + 1;
                else high = middle - 1;
            }
        }
        return sum;
    }
}
