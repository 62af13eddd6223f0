using System.IO.Compression;

namespace Uppfoljning.Pdf.Graphics;

/// <summary>Unpacks a PNG's rows and undoes their filters.</summary>
internal static class PngRows
{
    public static byte[] Unpack(byte[] data, int columns, int rows, int channels, int bits)
    {
        var stride = (columns * channels * bits + 7) / 8;
        var step = Math.Max(1, channels * bits / 8);
        var result = new byte[stride * rows];
        using var unpacking = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        Span<byte> above = new byte[stride];
        for (var row = 0; row < rows; row++)
        {
            var filter = unpacking.ReadByte();
            var line = result.AsSpan(row * stride, stride);
            unpacking.ReadExactly(line);
            Undo(filter, line, above, step);
            above = line;
        }
        return result;
    }

    private static void Undo(int filter, Span<byte> line, ReadOnlySpan<byte> above, int step)
    {
        for (var i = 0; i < line.Length; i++)
        {
            int left = i >= step ? line[i - step] : 0, up = above[i], corner = i >= step ? above[i - step] : 0;
            line[i] += filter switch
            {
                0 => (byte)0,
                1 => (byte)left,
                2 => (byte)up,
                3 => (byte)((left + up) / 2),
                4 => (byte)Paeth(left, up, corner),
                _ => throw new InvalidDataException(),
            };
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner, a = Math.Abs(guess - left), b = Math.Abs(guess - up), c = Math.Abs(guess - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
