using System.IO.Compression;

namespace Uppfoljning.Pdf.Graphics;

/// <summary>
/// PNG: its packed rows go into the file as they stand where it has no transparency; otherwise colours and transparency
/// are parted. Interlaced files and such of 16 bits are refused.
/// </summary>
internal static class PngImage
{
    private const int LargestSide = 20_000, MostDots = 40_000_000;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    public static RasterImage? Read(byte[] bytes, out string reason)
    {
        var chunks = PngChunks.Read(bytes);
        if (chunks.Columns > LargestSide || chunks.Rows > LargestSide || (long)chunks.Columns * chunks.Rows > MostDots)
        {
            reason = "den har för många bildpunkter";
            return null;
        }
        reason = "filen är trasig";
        if (chunks.Columns < 1 || chunks.Rows < 1) return null;
        if (chunks.Interlaced || chunks.Bits == 16)
        {
            reason = chunks.Interlaced ? "den är sammanflätad (interlaced)" : "den har 16 bitar per kanal";
            return null;
        }
        var channels = chunks.ColorType switch { 0 or 3 => 1, 2 => 3, 4 => 2, 6 => 4, _ => 0 };
        if (channels == 0 || chunks.Bits is not (1 or 2 or 4 or 8) || (channels > 1 && chunks.Bits != 8)) return null;
        if (chunks.ColorType == 3 && chunks.Palette.Length < 3) return null;

        var rows = PngRows.Unpack(chunks.Data, chunks.Columns, chunks.Rows, channels, chunks.Bits);
        reason = "";
        if (chunks.ColorType == 3) return Indexed(chunks, rows);
        if (channels is 1 or 3) return Plain(chunks, rows, channels == 1 ? "/DeviceGray" : "/DeviceRGB", chunks.Bits, null);
        var (colors, alpha) = Part(rows, channels);
        return Plain(chunks, colors, channels == 2 ? "/DeviceGray" : "/DeviceRGB", 8, alpha);
    }

    private static RasterImage Indexed(PngChunks chunks, byte[] rows)
    {
        var stride = (chunks.Columns * chunks.Bits + 7) / 8;
        var colors = new byte[chunks.Columns * chunks.Rows * 3];
        var alpha = chunks.Transparency.Length > 0 ? new byte[chunks.Columns * chunks.Rows] : null;
        for (int row = 0, dot = 0; row < chunks.Rows; row++)
        {
            for (var column = 0; column < chunks.Columns; column++, dot++)
            {
                var bit = column * chunks.Bits;
                var index = (rows[row * stride + bit / 8] >> (8 - chunks.Bits - bit % 8)) & ((1 << chunks.Bits) - 1);
                chunks.Palette.AsSpan(3 * Math.Min(index, chunks.Palette.Length / 3 - 1), 3).CopyTo(colors.AsSpan(3 * dot));
                if (alpha is not null) alpha[dot] = index < chunks.Transparency.Length ? chunks.Transparency[index] : (byte)255;
            }
        }
        return Plain(chunks, colors, "/DeviceRGB", 8, alpha);
    }

    private static (byte[] Colors, byte[] Alpha) Part(byte[] rows, int channels)
    {
        var dots = rows.Length / channels;
        var colors = new byte[dots * (channels - 1)];
        var alpha = new byte[dots];
        for (var i = 0; i < dots; i++)
        {
            rows.AsSpan(i * channels, channels - 1).CopyTo(colors.AsSpan(i * (channels - 1)));
            alpha[i] = rows[i * channels + channels - 1];
        }
        return (colors, alpha);
    }

    private static RasterImage Plain(PngChunks chunks, byte[] dots, string space, int bits, byte[]? alpha) =>
        new(chunks.Columns, chunks.Rows, Deflate(dots), "FlateDecode", space, bits, alpha);

    private static byte[] Deflate(byte[] data)
    {
        using var result = new MemoryStream();
        using (var packing = new ZLibStream(result, CompressionLevel.Optimal)) packing.Write(data);
        return result.ToArray();
    }
}
