namespace Uppfoljning.Pdf.Graphics;

/// <summary>JPEG goes into the file as it stands; only its frame is read.</summary>
internal static class JpegImage
{
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public static RasterImage? Read(byte[] bytes, out string reason)
    {
        reason = "filen är trasig";
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            int marker = bytes[at + 1], length = (bytes[at + 2] << 8) | bytes[at + 3];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                int rows = (bytes[at + 5] << 8) | bytes[at + 6], columns = (bytes[at + 7] << 8) | bytes[at + 8], channels = bytes[at + 9];
                if (marker > 0xC2 || bytes[at + 4] != 8) reason = "den är packad på ett sätt som PDF inte har";
                else if (channels is not (1 or 3)) reason = "färgerna är varken RGB eller gråskala";
                else if (rows > 0 && columns > 0) return new RasterImage(columns, rows, bytes, "DCTDecode", channels == 1 ? "/DeviceGray" : "/DeviceRGB", 8, null);
                return null;
            }
            at += 2 + length;
        }
        return null;
    }
}
