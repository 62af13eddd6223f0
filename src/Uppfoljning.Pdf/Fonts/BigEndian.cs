using System.Buffers.Binary;

namespace Uppfoljning.Pdf.Fonts;

/// <summary>Reads the numbers of font tables.</summary>
internal static class BigEndian
{
    public static ushort U16(this ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);

    public static short I16(this ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadInt16BigEndian(data[offset..]);

    public static uint U32(this ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt32BigEndian(data[offset..]);

    /// <summary>An offset within a table; one that does not fit is a fault in the font.</summary>
    public static int Offset32(this ReadOnlySpan<byte> data, int offset) => checked((int)data.U32(offset));
}
