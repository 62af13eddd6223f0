using Uppfoljning.Pdf.Html;

namespace Uppfoljning.Pdf;

/// <summary>Tells before anything is set whether an image can be shown, so that a host can say so where the image was named.</summary>
public static class PdfImages
{
    /// <summary>How many times as high as wide a PNG or JPEG file is; null for one that can't be shown, with the reason in Swedish.</summary>
    public static double? Proportions(ReadOnlyMemory<byte> file, out string reason) =>
        ImageReader.Read(file.ToArray(), out reason) is { } image ? (double)image.Rows / image.Columns : null;
}
