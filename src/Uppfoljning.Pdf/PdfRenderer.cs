using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Html;
using Uppfoljning.Pdf.Layout;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Writing;

namespace Uppfoljning.Pdf;

/// <summary>Turns a closed subset of semantic HTML into a file that is both PDF/UA-1 and PDF/A-2a.</summary>
public static class PdfRenderer
{
    /// <summary>Renders <paramref name="html"/>. The same arguments give the same bytes.</summary>
    /// <param name="html">The document. What it can't hold becomes findings, never an exception.</param>
    /// <param name="styles">The page and the looks.</param>
    /// <param name="fonts">The faces to set text with.</param>
    /// <param name="metadata">What the file says about itself.</param>
    /// <param name="images">Gives the bytes of an image by its <c>src</c>; null where there is none such.</param>
    /// <exception cref="ArgumentException">No face, a blank title, a language tag that is none, a page without room, or a selector that can't be read.</exception>
    /// <exception cref="PdfFontException">A font file that can't be used.</exception>
    public static PdfResult Render(
        string html, PdfStyleSheet styles, PdfFontSet fonts, PdfMetadata metadata, Func<string, byte[]?>? images = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        RenderArguments.Check(styles, fonts, metadata);

        var findings = new FindingList();
        var catalog = new FontCatalog(fonts);
        FontFamilies.Check(styles, catalog, findings);
        var document = HtmlReader.Read(html, new StyleResolver(styles), catalog, images, findings);
        DisplayDocument pages = DocumentLayout.Lay(document, styles, metadata, catalog, findings);
        var bytes = PdfWriter.Write(pages, document.Root, metadata);
        return new PdfResult(bytes, pages.Pages.Length, findings.InOrder());
    }
}
