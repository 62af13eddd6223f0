using System.Buffers.Binary;
using System.IO.Compression;

namespace Uppfoljning.Pdf.Tests.Sample;

/// <summary>Makes small PNG files. Colour types: 0 grey, 2 colours, 3 palette, 4 grey with transparency, 6 colours with transparency.</summary>
internal static class Png
{
    public static byte[] Make(int width, int height, byte colorType, byte bits, byte[] rows, byte[]? palette = null, bool interlaced = false)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (bits, colorType, interlaced ? (byte)1 : (byte)0);
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) packing.Write(rows);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, header), .. palette is null ? [] : Chunk("PLTE"u8, palette), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        return chunk;
    }
}
