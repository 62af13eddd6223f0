using System.Globalization;
using AngleSharp.Dom;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Graphics;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads figures, drawings and images.</summary>
internal static class FigureReader
{
    /// <summary>The caption stands beside the figure's tag, not in it: what is in it is replaced by its alternative text.</summary>
    public static GroupBlock Read(ReadingContext context, IElement element, StyleNode style, TagNode tag, int depth)
    {
        var own = context.Tag(tag, TagRole.Div, element);
        var blocks = BlockReader.Children(context, element, style, own, depth);
        var box = style.Style.Box with { KeepTogether = style.Style.Box.KeepTogether ?? true };
        return new GroupBlock(style.Style with { Box = box }, [.. blocks]) { Anchors = [.. BlockReader.Anchor(element)] };
    }

    /// <summary>A drawing or image that stands alone; null where there is nothing to show.</summary>
    public static PictureBlock? Picture(ReadingContext context, IElement element, StyleNode style, TagNode tag)
    {
        if (Read(context, element, style) is not { } picture) return null;
        var figure = Figure(context, element, tag, isBlock: true);
        // A drawing that says no width takes what there is.
        var stretch = element.LocalName == "svg" && Length(element, "width") is null && style.Style.Box.Width is null;
        var own = stretch ? style.Style with { Box = style.Style.Box with { Width = 14_400 } } : style.Style;
        return new PictureBlock(own, picture, figure?.Slot(context.Counter), figure) { Anchors = [.. BlockReader.Anchor(element)] };
    }

    /// <summary>A drawing or image in a line, as high as the text where nothing else is said.</summary>
    public static PictureInline? InLine(ReadingContext context, IElement element, StyleNode style, TagNode tag, Link? link)
    {
        if (Read(context, element, style) is not { } picture) return null;
        var figure = Figure(context, element, tag, isBlock: false);
        var asText = element.LocalName == "svg" && Length(element, "width") is null;
        var width = style.Style.Box.Width ?? (asText ? style.Style.Text.Size * picture.Width / picture.Height : picture.Width);
        return new PictureInline(picture, width, width * picture.Height / picture.Width, style.Style.Text, figure?.Slot(context.Counter), figure, link);
    }

    /// <summary>A length attribute, in dots of which there are 96 to the inch; null for none.</summary>
    public static double? Length(IElement element, string name) =>
        double.TryParse((element.Attribute(name) ?? "").Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var length)
        && length is > 0 and < 100_000 ? length : null;

    private static Picture? Read(ReadingContext context, IElement element, StyleNode style)
    {
        if (element.LocalName == "svg") return SvgReader.Read(context, element, style);
        if (context.Image(element, element.Attribute("src") ?? "") is not { } image) return null;
        if (Length(element, "width") is { } width) return new ScaledImage(image, width * 0.75, width * 0.75 * image.Rows / image.Columns);
        if (Length(element, "height") is { } height) return new ScaledImage(image, height * 0.75 * image.Columns / image.Rows, height * 0.75);
        return new ScaledImage(image, image.Width, image.Height);
    }

    private static TagNode? Figure(ReadingContext context, IElement element, TagNode tag, bool isBlock)
    {
        if (element.Attribute("aria-hidden") == "true" || element.Attribute("role") is "presentation" or "none") return null;
        var written = element.LocalName == "img" ? element.Attribute("alt") : element.Attribute("aria-label") ?? SvgReader.Alternative(element);
        if (written == "" && element.LocalName == "img") return null;
        var text = Whitespace.Collapse(written ?? "");
        if (text != "") return context.Tag(tag, TagRole.Figure, element, new TagAttributes(Alternative: text, IsBlock: isBlock));
        var help = element.LocalName == "img" ? "Skriv alt=\"…\", tomt om bilden bara är prydnad." : "Skriv <title> i den, eller aria-hidden=\"true\" om den bara är prydnad.";
        context.Found(element, PdfFindingKind.MissingAlternative, "Bilden saknar alternativtext.", help);
        return null;
    }
}
