using System.Collections.Immutable;
using Uppfoljning.Tests.Support.Pdf.Conformance;

namespace Uppfoljning.Pdf.Tests.Sample;

/// <summary>Renders, and puts the file to every rule: no test sees a file that breaks one.</summary>
internal static class CheckedRenderer
{
    public static PdfResult Render(
        string html, PdfStyleSheet styles, PdfFontSet fonts, PdfMetadata metadata, Func<string, byte[]?>? images = null, ImmutableArray<PdfAttachment> attachments = default)
    {
        var result = PdfRenderer.Render(html, styles, fonts, metadata, images, attachments);
        ConformanceCheck.Passes(result.Bytes);
        return result;
    }
}
