namespace Uppfoljning.Pdf.Fonts;

/// <summary>Pairs of glyphs that stand closer or wider: as <c>GPOS</c> says where it has pairs, otherwise as <c>kern</c> does.</summary>
internal sealed class Kerning
{
    private readonly PairPositioning positioning;
    private readonly KernTable? kern;

    public Kerning(FontTables tables)
    {
        positioning = new PairPositioning(tables.Memory("GPOS"));
        if (positioning.IsEmpty) kern = new KernTable(tables);
    }

    public bool IsEmpty => kern is { IsEmpty: true };

    /// <summary>What to add to the first glyph's advance, in font units.</summary>
    public int Between(ushort left, ushort right) => kern?.Between(left, right) ?? positioning.Between(left, right);
}
