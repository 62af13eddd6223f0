using System.Buffers.Binary;
using System.Text;

namespace Uppfoljning.Pdf.Fonts;

/// <summary>Puts tables together to a TrueType file, with its checksums.</summary>
internal static class FontFile
{
    /// <param name="tables">In the order of their tags.</param>
    public static byte[] Assemble((string Tag, byte[] Data)[] tables)
    {
        var header = 12 + 16 * tables.Length;
        var file = new byte[header + tables.Sum(table => Padded(table.Data.Length))];
        var span = file.AsSpan();
        var power = (int)Math.Log2(tables.Length);
        BinaryPrimitives.WriteUInt32BigEndian(span, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(span[4..], (ushort)tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(span[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(span[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(span[10..], (ushort)(16 * tables.Length - (16 << power)));
        int at = header, entry = 12, headAt = 0;
        foreach (var (tag, data) in tables)
        {
            if (tag == "head") headAt = at;
            data.CopyTo(span[at..]);
            Encoding.ASCII.GetBytes(tag, span[entry..]);
            BinaryPrimitives.WriteUInt32BigEndian(span[(entry + 4)..], Sum(span.Slice(at, Padded(data.Length))));
            BinaryPrimitives.WriteInt32BigEndian(span[(entry + 8)..], at);
            BinaryPrimitives.WriteInt32BigEndian(span[(entry + 12)..], data.Length);
            at += Padded(data.Length);
            entry += 16;
        }
        if (headAt > 0) BinaryPrimitives.WriteUInt32BigEndian(span[(headAt + 8)..], 0xB1B0AFBA - Sum(span));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var i = 0; i + 4 <= data.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(data[i..]);
        return sum;
    }
}
