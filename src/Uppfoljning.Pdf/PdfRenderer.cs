using System.Collections.Immutable;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Html;
using Uppfoljning.Pdf.Layout;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Writing;

namespace Uppfoljning.Pdf;

/// <summary>Turns a closed subset of semantic HTML into a file that is both PDF/UA-1 and PDF/A-2a, or PDF/A-3a where it has other files in it.</summary>
/// <remarks>
/// <para>
/// Elements: <c>h1</c>–<c>h6</c>, <c>p</c>, <c>ul</c>, <c>ol start</c>, <c>li</c>, <c>dl</c>, <c>dt</c>, <c>dd</c>, <c>table</c> with
/// <c>caption</c>, <c>thead</c>, <c>tbody</c>, <c>tfoot</c>, <c>tr</c>, <c>th scope</c>, <c>td colspan</c>; <c>figure</c>,
/// <c>figcaption</c>, <c>img src alt width height</c>, <c>svg viewBox width</c> with its <c>title</c> and <c>desc</c>; <c>a href</c>,
/// <c>strong</c>, <c>em</c>, <c>b</c>, <c>i</c>, <c>abbr title</c>, <c>br</c>, <c>span</c>; <c>section</c>, <c>article</c>,
/// <c>header</c>, <c>footer</c>, <c>div</c>, and <c>nav</c>, which gets the list of contents. Drawings hold <c>g</c>, <c>rect</c>,
/// <c>line</c>, <c>path</c>, <c>circle</c>, <c>ellipse</c>, <c>polygon</c>, <c>polyline</c>, <c>text</c>; one with
/// <c>aria-hidden="true"</c> is for looks alone. Everywhere: <c>class</c>, <c>id</c>, <c>lang</c>.
/// </para>
/// <para>
/// Of its own: <c>data-sidfot</c> on the body is the footer's text; <c>data-kolumntitel</c> on a grouping element is the running
/// header's right half; <c>data-nivåer="2-3"</c> on a <c>nav</c> says which headings its list has; <c>data-sidnummer="#id"</c> on
/// an element in a line puts the number of that id's page last in it.
/// </para>
/// </remarks>
public static class PdfRenderer
{
    /// <summary>Renders <paramref name="html"/>. The same arguments give the same bytes.</summary>
    /// <param name="html">The document. What it can't hold becomes findings, never an exception.</param>
    /// <param name="styles">The page and the looks.</param>
    /// <param name="fonts">The faces to set text with.</param>
    /// <param name="metadata">What the file says about itself.</param>
    /// <param name="images">Gives the bytes of an image by its <c>src</c>; null where there is none such.</param>
    /// <param name="attachments">Files to embed; with any of them the file is PDF/A-3a and still PDF/UA-1.</param>
    /// <exception cref="ArgumentException">An attachment that can't be named or dated, no face, a blank title, a language tag that is none, a page without room, or a selector that can't be read.</exception>
    /// <exception cref="PdfFontException">A font file that can't be used.</exception>
    public static PdfResult Render(
        string html, PdfStyleSheet styles, PdfFontSet fonts, PdfMetadata metadata, Func<string, byte[]?>? images = null,
        ImmutableArray<PdfAttachment> attachments = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        RenderArguments.Check(styles, fonts, metadata);
        attachments = attachments.IsDefault ? [] : attachments;
        AttachmentArguments.Check(attachments, metadata.Date);

        metadata = CleanMetadata.Of(metadata);
        var findings = new FindingList();
        var catalog = new FontCatalog(fonts);
        FontFamilies.Check(styles, catalog, findings);
        var document = HtmlReader.Read(html, new StyleResolver(styles), catalog, images, findings);
        DisplayDocument pages = DocumentLayout.Lay(document, styles, metadata, catalog, findings);
        var bytes = PdfWriter.Write(pages, document.Root, document.Tags, metadata, attachments);
        return new PdfResult(bytes, pages.Pages.Length, findings.InOrder());
    }
}
