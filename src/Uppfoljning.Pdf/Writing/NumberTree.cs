namespace Uppfoljning.Pdf.Writing;

/// <summary>Writes a number tree of two levels.</summary>
internal static class NumberTree
{
    private const int PerLeaf = 128;

    /// <param name="entries">Keys, ascending, and the objects that they lead to.</param>
    public static int Write(PdfFile file, List<(int Key, int Number)> entries)
    {
        if (entries.Count <= PerLeaf) return file.Write(Nums(new ByteBuffer().Add("<<"u8), entries).Add(">>"u8));
        var root = new ByteBuffer().Add("<</Kids["u8);
        foreach (var leaf in entries.Chunk(PerLeaf))
        {
            var value = new ByteBuffer().Add("<</Limits["u8).Add(leaf[0].Key).Add((byte)' ').Add(leaf[^1].Key).Add((byte)']');
            root.Reference(file.Write(Nums(value, leaf).Add(">>"u8))).Add((byte)' ');
        }
        return file.Write(root.Add("]>>"u8));
    }

    private static ByteBuffer Nums(ByteBuffer value, IEnumerable<(int Key, int Number)> entries)
    {
        value.Add("/Nums["u8);
        foreach (var (key, number) in entries) value.Add(key).Add((byte)' ').Reference(number).Add((byte)' ');
        return value.Add((byte)']');
    }
}
