using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests.Sample;

/// <summary>The project's typeface, and rendering with as little around it as can be.</summary>
internal static class Samples
{
    private static readonly Lazy<PdfFontSet> LazyFonts = new(() => new PdfFontSet(
    [
        Face("Regular", bold: false, italic: false), Face("Bold", bold: true, italic: false),
        Face("Italic", bold: false, italic: true), Face("BoldItalic", bold: true, italic: true),
    ]));

    public static PdfFontSet Fonts => LazyFonts.Value;

    public static PdfMetadata Metadata { get; } = new("Uppföljning & mål", "Uppsala kommun", "Prov", Date: new DateOnly(2023, 9, 1), Producer: "uppf");

    /// <summary>A page of 300 by 400 points with margins of 50.</summary>
    public static PdfStyleSheet SmallPage(params PdfRule[] rules) => new()
    {
        PageWidth = 300,
        PageHeight = 400,
        MarginTop = 50,
        MarginRight = 50,
        MarginBottom = 50,
        MarginLeft = 50,
        HeaderTop = 20,
        FooterBottom = 20,
        Body = new PdfStyle { FontFamily = "Lato", FontSize = 10, LineHeight = 14 },
        Rules = [.. rules],
    };

    public static PdfResult Render(string body, PdfStyleSheet? styles = null, Func<string, byte[]?>? images = null) =>
        CheckedRenderer.Render($"<html lang=\"sv\"><body>{body}</body></html>", styles ?? SmallPage(), Fonts, Metadata, images);

    public static ReadPdf Read(string body, PdfStyleSheet? styles = null, Func<string, byte[]?>? images = null) =>
        new(Render(body, styles, images).Bytes);

    public static string Words(int count, string word = "ord") => string.Join(' ', Enumerable.Range(1, count).Select(i => $"{word}{i}"));

    private static PdfFontFace Face(string name, bool bold, bool italic) =>
        new("Lato", bold, italic, File.ReadAllBytes(ProjectFiles.At("templates", "typsnitt", $"Lato-{name}.ttf")));
}
