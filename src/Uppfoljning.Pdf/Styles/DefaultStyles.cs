namespace Uppfoljning.Pdf.Styles;

/// <summary>What elements look like where the sheet says nothing; sizes in proportion to the text around.</summary>
internal static class DefaultStyles
{
    private static readonly PdfStyle None = new();

    public static PdfStyle For(string element, double size) => element switch
    {
        "h1" => Heading(size, 2.2),
        "h2" => Heading(size, 1.7),
        "h3" => Heading(size, 1.25),
        "h4" or "h5" or "h6" => Heading(size, 1.05),
        "strong" or "b" or "th" or "dt" or "caption" => new PdfStyle { Bold = true, KeepWithNext = element is "dt" or "caption" ? true : null },
        "em" or "i" => new PdfStyle { Italic = true },
        "p" => new PdfStyle { SpaceBefore = size * 0.5, SpaceAfter = size * 0.5 },
        "ul" or "ol" => new PdfStyle { Indent = size * 1.5, SpaceBefore = size * 0.5, SpaceAfter = size * 0.5 },
        "dl" or "figure" or "table" => new PdfStyle { SpaceBefore = size, SpaceAfter = size },
        "dd" => new PdfStyle { SpaceAfter = size * 0.4 },
        "figcaption" => new PdfStyle { SpaceBefore = size * 0.5 },
        _ => None,
    };

    private static PdfStyle Heading(double size, double times) => new()
    {
        Bold = true,
        FontSize = size * times,
        LineHeight = size * times * 1.25,
        SpaceBefore = size * 1.5,
        SpaceAfter = size * 0.5,
        KeepTogether = true,
        KeepWithNext = true,
        Balance = true,
        Hyphenate = false,
    };
}
