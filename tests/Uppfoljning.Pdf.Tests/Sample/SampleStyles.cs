namespace Uppfoljning.Pdf.Tests.Sample;

/// <summary>The looks of a report: calm type, one brand colour, the side column for number, status and bodies.</summary>
public static class SampleStyles
{
    private const double Millimetre = 72 / 25.4;
    private static readonly PdfColor Ink = PdfColor.Parse("#1a1f25");
    private static readonly PdfColor Quiet = PdfColor.Parse("#4b5661");
    private static readonly PdfColor Hair = PdfColor.Parse("#cfd6dc");
    private static readonly PdfColor Line = PdfColor.Parse("#8b97a1");
    private static readonly PdfColor Brand = PdfColor.Parse("#0b4f7a");

    public static PdfStyleSheet Report { get; } = new()
    {
        MarginTop = 24 * Millimetre,
        MarginRight = 25 * Millimetre,
        MarginBottom = 22 * Millimetre,
        MarginLeft = 28 * Millimetre,
        HeaderTop = 12 * Millimetre,
        FooterBottom = 11 * Millimetre,
        Body = new() { FontFamily = "Lato", FontSize = 10.5, LineHeight = 15.5, Color = Ink },
        Header = new() { FontSize = 8.5, LineHeight = 11, Color = Quiet },
        Footer = new() { FontSize = 8.5, LineHeight = 11, Color = Quiet },
        Rules =
        [
            new("p", new() { SpaceBefore = 0, SpaceAfter = 6 }),
            new("h2", new() { FontSize = 22, LineHeight = 27, LetterSpacing = -0.2, SpaceBefore = 24, SpaceAfter = 6 * Millimetre }),
            new("h3", new() { FontSize = 13, LineHeight = 18, SpaceBefore = 8 * Millimetre, SpaceAfter = 2.5 * Millimetre }),
            new("h4", new() { FontSize = 11, LineHeight = 15, SpaceBefore = 0, SpaceAfter = 1 * Millimetre }),
            new("ul", new() { Indent = 13, SpaceBefore = 2, SpaceAfter = 6 }),
            new("ol", new() { Indent = 17, SpaceBefore = 2, SpaceAfter = 6 }),
            new("li", new() { SpaceAfter = 2 }),
            new("a", new() { Color = Brand }),
            new(".ingress", new() { FontSize = 12.5, LineHeight = 18, SpaceAfter = 10 }),
            new(".kapitel", new() { PageBreakBefore = true }),
            new(".innehåll", new() { PageBreakBefore = true }),

            new(".omslag", new() { FullBleed = true, Background = Brand, Color = PdfColor.White, PaddingTop = 40 * Millimetre, PaddingRight = 25 * Millimetre, PaddingBottom = 25 * Millimetre, PaddingLeft = 28 * Millimetre }),
            new(".avsändare", new() { Bold = true, SpaceAfter = 22 * Millimetre }),
            new(".omslag h1", new() { FontSize = 38, LineHeight = 43, LetterSpacing = -0.3, SpaceBefore = 0, SpaceAfter = 9 * Millimetre, Width = 140 * Millimetre }),
            new(".omslag .period", new() { FontSize = 17, LineHeight = 24 }),
            new(".omslag .fot", new() { Placement = PdfPlacement.PageBottom, SpaceAfter = 0 }),
            new(".höger", new() { FlushRight = true }),

            new("nav li", new() { PaddingTop = 1.6 * Millimetre, PaddingBottom = 1.6 * Millimetre, BorderBottom = new(0.5, Hair), Bold = true, Hyphenate = false, SpaceAfter = 0 }),
            new("nav .nivå3", new() { Bold = false, PaddingLeft = 12, PaddingTop = 1 * Millimetre, PaddingBottom = 1 * Millimetre, FontSize = 9.5, LineHeight = 13 }),

            new("table", new() { FontSize = 9.5, LineHeight = 13, SpaceBefore = 6 * Millimetre, SpaceAfter = 4 * Millimetre }),
            new("caption", new() { SpaceAfter = 1.5 * Millimetre }),
            new("td", new() { PaddingTop = 1.5 * Millimetre, PaddingBottom = 1.5 * Millimetre, PaddingLeft = 1.5 * Millimetre, PaddingRight = 1.5 * Millimetre, BorderBottom = new(0.5, Hair) }),
            new("th", new() { PaddingTop = 1.5 * Millimetre, PaddingBottom = 1.5 * Millimetre, PaddingLeft = 1.5 * Millimetre, PaddingRight = 1.5 * Millimetre, BorderBottom = new(0.5, Hair), Bold = false }),
            new("thead th", new() { Bold = true, FontSize = 8.5, LineHeight = 11, BorderBottom = new(1, Ink), Hyphenate = false }),
            new(".tal", new() { TextAlign = PdfTextAlign.Right }),
            new("figure", new() { SpaceBefore = 4 * Millimetre, SpaceAfter = 4 * Millimetre }),
            new("figcaption", new() { FontSize = 8.5, LineHeight = 12, Color = Quiet, SpaceBefore = 1.5 * Millimetre }),

            new("ul.lista", new() { Indent = 0, Marker = "" }),
            new(".lista li", new() { PaddingTop = 1.6 * Millimetre, PaddingBottom = 1.6 * Millimetre, BorderBottom = new(0.5, Hair), SpaceAfter = 0 }),

            new(".uppdrag", new() { SideColumn = new(36 * Millimetre, 5 * Millimetre), BorderTop = new(0.75, Line), PaddingTop = 4 * Millimetre, PaddingBottom = 5.5 * Millimetre }),
            new(".marginal", new() { Placement = PdfPlacement.Side, FontSize = 8.5, LineHeight = 12, Color = Quiet }),
            new(".marginal p", new() { SpaceAfter = 1.2 * Millimetre }),
            new(".nummer", new() { Bold = true, FontSize = 9.5, LineHeight = 12, Color = Ink }),
            new(".status", new() { Bold = true, FontSize = 9, LineHeight = 12, Hyphenate = false }),
            new(".status svg", new() { Width = 3.6 * Millimetre }),
            new(".grön", new() { Color = PdfColor.Parse("#1c6b37") }),
            new(".gul", new() { Color = PdfColor.Parse("#7a5200") }),
            new(".beslut", new() { FontSize = 8.8, LineHeight = 12.5, Color = Quiet, SpaceBefore = 2 * Millimetre }),
            new(".uppdrag dl", new() { SideColumn = new(26 * Millimetre, 3 * Millimetre), FontSize = 9.5, LineHeight = 13.5, SpaceBefore = 6, SpaceAfter = 0 }),
        ],
    };
}
