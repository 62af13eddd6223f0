using System.Buffers.Binary;

namespace Uppfoljning.Pdf.Fonts;

/// <summary>A table of OpenType layout. What lies outside it reads as zero, which means nothing everywhere: a broken table does nothing.</summary>
internal readonly ref struct LayoutTable(ReadOnlySpan<byte> table)
{
    private readonly ReadOnlySpan<byte> data = table;

    public ushort U16(long offset) => offset >= 0 && offset + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[(int)offset..]) : (ushort)0;

    public short I16(long offset) => (short)U16(offset);

    public uint U32(long offset) => ((uint)U16(offset) << 16) | U16(offset + 2);

    /// <summary>The index of a glyph in a coverage table; -1 where it is not covered.</summary>
    public int CoverageIndex(long coverage, ushort glyph)
    {
        int count = U16(coverage + 2);
        if (U16(coverage) == 1)
        {
            var found = Search(coverage + 4, count, 2, glyph);
            return found >= 0 && U16(coverage + 4 + 2 * found) == glyph ? found : -1;
        }
        if (U16(coverage) != 2) return -1;
        var range = Range(coverage + 4, count, glyph);
        return range < 0 ? -1 : U16(range + 4) + glyph - U16(range);
    }

    /// <summary>The class of a glyph; 0 for one that is not mentioned.</summary>
    public int Class(long definition, ushort glyph)
    {
        if (U16(definition) == 1)
        {
            var index = glyph - U16(definition + 2);
            return index >= 0 && index < U16(definition + 4) ? U16(definition + 6 + 2 * index) : 0;
        }
        if (U16(definition) != 2) return 0;
        var range = Range(definition + 4, U16(definition + 2), glyph);
        return range < 0 ? 0 : U16(range + 4);
    }

    /// <summary>The index of the last record of <paramref name="size"/> bytes whose first number is at most <paramref name="glyph"/>; -1 for none.</summary>
    public int Search(long records, int count, int size, ushort glyph)
    {
        int low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (U16(records + (long)size * middle) <= glyph) low = middle + 1;
            else high = middle - 1;
        }
        return high;
    }

    /// <summary>Where the record of a range that holds the glyph is; -1 for none.</summary>
    private long Range(long records, int count, ushort glyph)
    {
        var found = Search(records, count, 6, glyph);
        var range = records + 6L * found;
        return found >= 0 && glyph <= U16(range + 2) ? range : -1;
    }
}
