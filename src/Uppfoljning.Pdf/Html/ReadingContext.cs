using AngleSharp.Dom;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Graphics;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>What every reader needs.</summary>
internal sealed record ReadingContext(
    StyleResolver Styles, FontCatalog Fonts, Func<string, byte[]?>? Images, FindingList Findings, TagCounter Counter, DocumentIndex Index)
{
    private readonly Dictionary<string, RasterImage?> read = [];

    public StyleNode Style(IElement element, StyleNode parent) =>
        Styles.Child(parent, element.LocalName, element.Attribute("class") ?? "", Fonts);

    public TagNode Tag(TagNode parent, TagRole role, IElement element, TagAttributes? attributes = null)
    {
        if (element.Attribute("lang") is { Length: > 0 } language && RenderArguments.IsLanguageTag(language))
            attributes = (attributes ?? new TagAttributes()) with { Language = language };
        return parent.Add(role, Counter, attributes);
    }

    public void Found(IElement element, PdfFindingKind kind, string message, string? help = null) =>
        Findings.Add(Places.Of(element), kind, message, help);

    /// <summary>The image of a source, read once; null, with a finding, where there is none or none that can be shown.</summary>
    public RasterImage? Image(IElement element, string source)
    {
        if (read.TryGetValue(source, out var known)) return known;
        var bytes = source == "" ? null : Images?.Invoke(source);
        if (bytes is null) Found(element, PdfFindingKind.UnreadableImage, $"Bilden ”{source}” finns inte.");
        else if (ImageReader.Read(bytes, out var reason) is { } image) return read[source] = image;
        else Found(element, PdfFindingKind.UnreadableImage, $"Bilden ”{source}” går inte att visa: {reason}.", "Spara den som PNG eller JPEG i RGB.");
        return read[source] = null;
    }
}
