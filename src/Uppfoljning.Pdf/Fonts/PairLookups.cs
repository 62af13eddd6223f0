using System.Collections.Immutable;
using System.Text;

namespace Uppfoljning.Pdf.Fonts;

/// <summary>Finds a font's kerning in its <c>GPOS</c> table: from the Latin script to the feature <c>kern</c> to its tables of pairs.</summary>
internal static class PairLookups
{
    private const int Pairs = 2, Extension = 9;

    /// <summary>No sound font has as many tables of pairs; a broken one may name the same few without end.</summary>
    private const int MostTables = 1_000;

    /// <summary>Per lookup, where its tables of pairs are.</summary>
    public static ImmutableArray<ImmutableArray<long>> Find(LayoutTable gpos)
    {
        if (gpos.U16(0) != 1) return [];
        var lookups = ImmutableArray.CreateBuilder<ImmutableArray<long>>();
        var left = MostTables;
        foreach (var index in LookupIndices(gpos))
        {
            var tables = Tables(gpos, index, ref left);
            if (!tables.IsEmpty) lookups.Add(tables);
        }
        return lookups.DrainToImmutable();
    }

    /// <summary>In the order of the list of lookups, which is the order that they are applied in.</summary>
    private static SortedSet<int> LookupIndices(LayoutTable gpos)
    {
        var indices = new SortedSet<int>();
        var left = MostTables;
        var language = Language(gpos);
        if (language < 0) return indices;
        long features = gpos.U16(6);
        for (var i = 0; i < gpos.U16(language + 4); i++)
        {
            int index = gpos.U16(language + 6 + 2 * i);
            var record = features + 2 + 6L * index;
            if (index >= gpos.U16(features) || gpos.U32(record) != Tag("kern")) continue;
            var feature = features + gpos.U16(record + 4);
            for (var j = 0; j < gpos.U16(feature + 2) && left > 0; j++, left--) indices.Add(gpos.U16(feature + 4 + 2 * j));
        }
        return indices;
    }

    /// <summary>The default language of the Latin script, or of the default one; -1 where the font has neither.</summary>
    private static long Language(LayoutTable gpos)
    {
        long scripts = gpos.U16(4);
        foreach (var tag in (ReadOnlySpan<string>)["latn", "DFLT"])
        {
            for (var i = 0; i < gpos.U16(scripts); i++)
            {
                var record = scripts + 2 + 6L * i;
                if (gpos.U32(record) != Tag(tag)) continue;
                var script = scripts + gpos.U16(record + 4);
                if (gpos.U16(script) != 0) return script + gpos.U16(script);
            }
        }
        return -1;
    }

    private static ImmutableArray<long> Tables(LayoutTable gpos, int index, ref int left)
    {
        long list = gpos.U16(8);
        if (index >= gpos.U16(list)) return [];
        var lookup = list + gpos.U16(list + 2 + 2L * index);
        int kind = gpos.U16(lookup);
        var tables = ImmutableArray.CreateBuilder<long>();
        for (var i = 0; i < gpos.U16(lookup + 4) && left > 0; i++, left--)
        {
            var table = lookup + gpos.U16(lookup + 6 + 2L * i);
            if (kind == Pairs) tables.Add(table);
            else if (kind == Extension && gpos.U16(table + 2) == Pairs) tables.Add(table + gpos.U32(table + 4));
        }
        return tables.DrainToImmutable();
    }

    private static uint Tag(string name) => new LayoutTable(Encoding.ASCII.GetBytes(name)).U32(0);
}
