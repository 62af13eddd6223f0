using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Graphics;

namespace Uppfoljning.Pdf.Writing;

/// <summary>The fonts and images that pages use: one dictionary for all of them.</summary>
internal sealed class ResourceWriter(PdfFile file)
{
    private readonly List<FontSubset> fonts = [];
    private readonly Dictionary<Face, FontSubset> byFace = new(ReferenceEqualityComparer.Instance);
    private readonly List<RasterImage> images = [];

    public FontSubset Font(Face face)
    {
        if (byFace.TryGetValue(face, out var subset)) return subset;
        byFace[face] = subset = new FontSubset(face);
        fonts.Add(subset);
        return subset;
    }

    public string Name(FontSubset subset) => $"F{fonts.IndexOf(subset)}";

    public string Image(RasterImage image)
    {
        var index = images.FindIndex(known => ReferenceEquals(known, image));
        if (index < 0)
        {
            index = images.Count;
            images.Add(image);
        }
        return $"I{index}";
    }

    public void Write(int number)
    {
        var value = new ByteBuffer().Add("<<"u8);
        if (fonts.Count > 0) value.Add("/Font<<"u8);
        for (var i = 0; i < fonts.Count; i++) value.Add("/F"u8).Add(i).Add((byte)' ').Reference(FontWriter.Write(file, fonts[i]));
        if (fonts.Count > 0) value.Add(">>"u8);
        if (images.Count > 0) value.Add("/XObject<<"u8);
        for (var i = 0; i < images.Count; i++) value.Add("/I"u8).Add(i).Add((byte)' ').Reference(WriteImage(images[i]));
        if (images.Count > 0) value.Add(">>"u8);
        file.Write(number, value.Add(">>"u8));
    }

    private int WriteImage(RasterImage image)
    {
        var size = $"/Type/XObject/Subtype/Image/Width {image.Columns}/Height {image.Rows}";
        var mask = image.Alpha is null ? "" : $"/SMask {file.WriteStream(size + "/ColorSpace/DeviceGray/BitsPerComponent 8", image.Alpha)} 0 R";
        return file.WriteStream($"{size}/ColorSpace{image.ColorSpace}/BitsPerComponent {image.BitsPerComponent}/Filter/{image.Filter}{mask}", image.Data, compress: false);
    }
}
