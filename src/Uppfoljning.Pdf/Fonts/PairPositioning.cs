using System.Collections.Immutable;
using System.Numerics;

namespace Uppfoljning.Pdf.Fonts;

/// <summary>Pairs of glyphs that stand closer or wider, by the font's <c>GPOS</c> table: pair adjustment by glyphs and by classes.</summary>
internal sealed class PairPositioning(ReadOnlyMemory<byte> table)
{
    private const int Placement = 3, Advance = 4;

    private readonly ImmutableArray<ImmutableArray<long>> lookups = PairLookups.Find(new LayoutTable(table.Span));

    public bool IsEmpty => lookups.IsEmpty;

    /// <summary>What to add to the first glyph's advance, in font units.</summary>
    public int Between(ushort left, ushort right)
    {
        var gpos = new LayoutTable(table.Span);
        var sum = 0;
        // Each lookup adds its own; within one, the first table that knows the pair has the last word.
        foreach (var tables in lookups)
        {
            foreach (var at in tables)
            {
                if (Adjustment(gpos, at, left, right) is not { } found) continue;
                sum += found;
                break;
            }
        }
        return sum;
    }

    private static int? Adjustment(LayoutTable gpos, long at, ushort left, ushort right)
    {
        var covered = gpos.CoverageIndex(at + gpos.U16(at + 2), left);
        if (covered < 0) return null;
        return gpos.U16(at) switch
        {
            1 => ByGlyph(gpos, at, covered, right),
            2 => ByClass(gpos, at, left, right),
            _ => null,
        };
    }

    private static int? ByGlyph(LayoutTable gpos, long at, int covered, ushort right)
    {
        if (covered >= gpos.U16(at + 8)) return null;
        var set = at + gpos.U16(at + 10 + 2L * covered);
        var size = 2 + RecordSize(gpos, at);
        var found = gpos.Search(set + 2, gpos.U16(set), size, right);
        var record = set + 2 + (long)size * found;
        return found >= 0 && gpos.U16(record) == right ? AdvanceOf(gpos, at, record + 2) : null;
    }

    private static int? ByClass(LayoutTable gpos, long at, ushort left, ushort right)
    {
        int first = gpos.Class(at + gpos.U16(at + 8), left), second = gpos.Class(at + gpos.U16(at + 10), right);
        int count = gpos.U16(at + 14);
        if (first >= gpos.U16(at + 12) || second >= count) return null;
        return AdvanceOf(gpos, at, at + 16 + (long)RecordSize(gpos, at) * (first * count + second));
    }

    /// <summary>A bit per number that a value of the first glyph has, and of the second.</summary>
    private static int RecordSize(LayoutTable gpos, long at) => 2 * (BitOperations.PopCount(gpos.U16(at + 4)) + BitOperations.PopCount(gpos.U16(at + 6)));

    private static int AdvanceOf(LayoutTable gpos, long at, long values)
    {
        uint format = gpos.U16(at + 4);
        return (format & Advance) == 0 ? 0 : gpos.I16(values + 2 * BitOperations.PopCount(format & Placement));
    }
}
