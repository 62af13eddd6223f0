namespace Uppfoljning.Pdf.Graphics;

/// <summary>An image of dots as PDF holds it; <see cref="Picture"/>'s measures at 96 dots per inch.</summary>
/// <param name="Data">As the filter wants it.</param>
/// <param name="Filter">FlateDecode or DCTDecode.</param>
/// <param name="ColorSpace">In PDF's own words.</param>
/// <param name="Alpha">Eight bits per dot, not compressed; null for an opaque image.</param>
internal sealed record RasterImage(
    int Columns, int Rows, byte[] Data, string Filter, string ColorSpace, int BitsPerComponent, byte[]? Alpha)
    : Picture(Columns * 0.75, Rows * 0.75);

/// <summary>An image at the size that the source asks for.</summary>
internal sealed record ScaledImage(RasterImage Image, double Width, double Height) : Picture(Width, Height);
