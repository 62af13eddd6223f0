using System.Collections.Immutable;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Graphics;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Layout;

/// <summary>Makes marks of a picture at its place and size.</summary>
internal static class PictureMarks
{
    public static void Add(
        ImmutableArray<Mark>.Builder marks, Picture picture, double x, double y, double width, double height, TagNode? slot, TagNode? figure, Shaper shaper)
    {
        if (figure is not null) marks.Add(new FigureMark(x, y, figure, width, height));
        if (picture is ScaledImage image) marks.Add(new ImageMark(x, y, slot, image.Image, width, height));
        if (picture is not Drawing drawing) return;
        var scale = width / drawing.Width;
        foreach (var shape in drawing.Shapes)
        {
            if (shape is PathShape path) marks.Add(new PathMark(x, y, slot, path, scale));
            if (shape is TextShape text) AddText(marks, text, x, y, scale, width, slot, shaper);
        }
    }

    private static void AddText(ImmutableArray<Mark>.Builder marks, TextShape text, double x, double y, double scale, double width, TagNode? slot, Shaper shaper)
    {
        // A letter that is wider than the whole picture could only stand outside it.
        var style = text.Style with { Size = Math.Min(text.Style.Size * scale, width) };
        var shaped = shaper.Shape([new Blocks.TextInline(text.Text, style, slot, null, text.Place)]);
        LineMarks.Add(marks, shaped, 0, text.Text.Length, text.Text.Length, false, x + text.X * scale - shaped.Width * text.Anchor, y + text.Y * scale, shaper);
    }
}
