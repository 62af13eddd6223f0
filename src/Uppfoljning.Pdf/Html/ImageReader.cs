using Uppfoljning.Pdf.Graphics;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads images by what their first bytes say.</summary>
internal static class ImageReader
{
    /// <param name="bytes">The file.</param>
    /// <param name="reason">Why it can't be shown, in Swedish.</param>
    public static RasterImage? Read(byte[] bytes, out string reason)
    {
        try
        {
            if (PngImage.Is(bytes)) return PngImage.Read(bytes, out reason);
            if (JpegImage.Is(bytes)) return JpegImage.Read(bytes, out reason);
            reason = "den är varken PNG eller JPEG";
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException or EndOfStreamException)
        {
            reason = "filen är trasig";
        }
        return null;
    }
}
