using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Writes what is drawn on a page, every mark of it within a tag or an artifact.</summary>
internal sealed class PageWriter(DisplayDocument document, ResourceWriter resources, TaggedContent content)
{
    private readonly ByteBuffer stream = new();
    private readonly TextWriter text = new(resources);
    private TagNode? slot;
    private ArtifactKind? artifact;

    public ReadOnlySpan<byte> Write(int page)
    {
        stream.Clear();
        text.Begin(stream);
        (slot, artifact) = (null, null);
        foreach (var placed in document.Pages[page].Marks)
        {
            double x = placed.X + placed.Mark.X, y = document.Height - placed.Y - placed.Mark.Y;
            if (placed.Mark is FigureMark figure && placed.Artifact is null) content.AddFigure(figure.Figure, x, y - figure.Height, x + figure.Width, y);
            if (placed.Mark is FigureMark or LinkMark) continue;
            Open(placed.Artifact is null ? placed.Mark.Slot : null, placed.Artifact, page);
            Draw(placed.Mark, x, y);
        }
        Close();
        return stream.Written;
    }

    private void Draw(Mark mark, double x, double y)
    {
        if (mark is TextMark line)
        {
            text.Write(line, x, y);
            return;
        }
        text.End();
        switch (mark)
        {
            case RectMark rect:
                text.Fill(rect.Color);
                stream.Number(x).Number(y - rect.Height).Number(rect.Width).Number(rect.Height).Add("re f\n"u8);
                break;
            case PathMark path:
                if (path.Shape.Paint.Stroke is null) text.Fill(path.Shape.Paint.Fill!.Value);
                PathWriter.Write(stream, path.Shape, x, y, path.Scale);
                break;
            case ImageMark image:
                stream.Add("q "u8).Number(image.Width).Add("0 0 "u8).Number(image.Height).Number(x).Number(y - image.Height);
                stream.Add("cm /"u8).Add(resources.Image(image.Image)).Add(" Do Q\n"u8);
                break;
        }
    }

    private void Open(TagNode? next, ArtifactKind? kind, int page)
    {
        if (next is null) kind ??= ArtifactKind.Layout;
        if (ReferenceEquals(next, slot) && kind == artifact) return;
        Close();
        (slot, artifact) = (next, kind);
        if (next is not null) stream.Add((byte)'/').Add(next.Parent!.Role.ToString()).Add(" <</MCID "u8).Add(content.Add(next, page)).Add(">> BDC\n"u8);
        else stream.Add(Artifact(kind!.Value));
    }

    private void Close()
    {
        text.End();
        if (slot is not null || artifact is not null) stream.Add("EMC\n"u8);
        (slot, artifact) = (null, null);
    }

    private static ReadOnlySpan<byte> Artifact(ArtifactKind kind) => kind switch
    {
        ArtifactKind.Header => "/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC\n"u8,
        ArtifactKind.Footer => "/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC\n"u8,
        ArtifactKind.Watermark => "/Artifact <</Type/Pagination/Subtype/Watermark>> BDC\n"u8,
        ArtifactKind.Repeated => "/Artifact <</Type/Pagination>> BDC\n"u8,
        _ => "/Artifact <</Type/Layout>> BDC\n"u8,
    };
}
