using System.Buffers.Binary;

namespace Uppfoljning.Pdf.Graphics;

/// <summary>The parts of a PNG file that matter.</summary>
internal sealed record PngChunks(int Columns, int Rows, int Bits, int ColorType, bool Interlaced, byte[] Palette, byte[] Transparency, byte[] Data)
{
    public static PngChunks Read(ReadOnlySpan<byte> file)
    {
        byte[] palette = [], transparency = [];
        using var data = new MemoryStream();
        ReadOnlySpan<byte> header = default;
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            if (length < 0 || length > file.Length - at - 12) throw new InvalidDataException();
            var type = file.Slice(at + 4, 4);
            var content = file.Slice(at + 8, length);
            if (type.SequenceEqual("IHDR"u8)) header = content;
            else if (type.SequenceEqual("PLTE"u8)) palette = content.ToArray();
            else if (type.SequenceEqual("tRNS"u8)) transparency = content.ToArray();
            else if (type.SequenceEqual("IDAT"u8)) data.Write(content);
            at += 12 + length;
        }
        if (header.Length < 13) throw new InvalidDataException();
        return new PngChunks(
            BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]),
            header[8], header[9], header[12] != 0, palette, transparency, data.ToArray());
    }
}
