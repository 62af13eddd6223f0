using System.Collections.Immutable;

namespace Uppfoljning.Pdf;

/// <summary>The page and the looks of what stands on it. Every measure is in points (1/72 inch; one millimetre is 2.8346).</summary>
public sealed record PdfStyleSheet
{
    /// <summary>From 72 to 14 400; A4 is the default.</summary>
    public double PageWidth { get; init; } = 595.276;

    /// <summary>From 72 to 14 400; A4 is the default.</summary>
    public double PageHeight { get; init; } = 841.89;

    public double MarginTop { get; init; } = 68;

    public double MarginRight { get; init; } = 71;

    public double MarginBottom { get; init; } = 62;

    public double MarginLeft { get; init; } = 79;

    /// <summary>What every element inherits; its font family is the first face's where it names none.</summary>
    public PdfStyle Body { get; init; } = new();

    /// <summary>The running header: the document's title at the left, the section's <c>data-kolumntitel</c> at the right.</summary>
    public PdfStyle Header { get; init; } = new() { FontSize = 8.5, LineHeight = 11 };

    /// <summary>The running footer: the body's <c>data-sidfot</c> at the left, the page number at the right.</summary>
    public PdfStyle Footer { get; init; } = new() { FontSize = 8.5, LineHeight = 11 };

    /// <summary>From the page's upper edge to the header's line.</summary>
    public double HeaderTop { get; init; } = 34;

    /// <summary>From the page's lower edge to the footer's line.</summary>
    public double FooterBottom { get; init; } = 31;

    /// <summary>The page number in the footer: <c>{sida}</c> and <c>{sidor}</c> are replaced. Empty for none.</summary>
    public string PageNumberText { get; init; } = "{sida} av {sidor}";

    /// <summary>A word under the text of every page, as on a draft; null for none.</summary>
    public PdfWatermark? Watermark { get; init; }

    /// <summary>Later rules win over earlier ones.</summary>
    public ImmutableArray<PdfRule> Rules { get; init; } = [];
}
