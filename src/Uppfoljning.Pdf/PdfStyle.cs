namespace Uppfoljning.Pdf;

/// <summary>
/// What a rule says about the elements that it selects. Null says nothing. Every measure is in points (1/72 inch) and
/// must be finite; negative measures count as zero, except <see cref="LetterSpacing"/>.
/// </summary>
public sealed record PdfStyle
{
    /// <summary>A family of the font set; one that is not there is a finding. Inherited.</summary>
    public string? FontFamily { get; init; }

    /// <summary>From 1 to 400. Inherited.</summary>
    public double? FontSize { get; init; }

    /// <summary>The distance from baseline to baseline. Inherited; where only the size is given it keeps its proportion to the size.</summary>
    public double? LineHeight { get; init; }

    /// <summary>Inherited.</summary>
    public bool? Bold { get; init; }

    /// <summary>Inherited.</summary>
    public bool? Italic { get; init; }

    /// <summary>The colour of text, and of <c>currentColor</c> in drawings. Inherited.</summary>
    public PdfColor? Color { get; init; }

    /// <summary>Added after each character; may be negative. Inherited.</summary>
    public double? LetterSpacing { get; init; }

    /// <summary>Inherited.</summary>
    public PdfTextAlign? TextAlign { get; init; }

    /// <summary>Whether words may be divided at syllables. A word too long for its column is divided all the same. Inherited.</summary>
    public bool? Hyphenate { get; init; }

    /// <summary>Evens out the lines of a block of at most six lines, as for headings. Inherited.</summary>
    public bool? Balance { get; init; }

    /// <summary>The colour behind a block.</summary>
    public PdfColor? Background { get; init; }

    /// <summary>Between a block and the one before it; of two that meet, the larger counts. None at the top of a page or of a box.</summary>
    public double? SpaceBefore { get; init; }

    /// <summary>Between a block and the one after it; of two that meet, the larger counts. None at the end of a box.</summary>
    public double? SpaceAfter { get; init; }

    public double? PaddingTop { get; init; }

    public double? PaddingRight { get; init; }

    public double? PaddingBottom { get; init; }

    public double? PaddingLeft { get; init; }

    public PdfBorder? BorderTop { get; init; }

    public PdfBorder? BorderRight { get; init; }

    public PdfBorder? BorderBottom { get; init; }

    public PdfBorder? BorderLeft { get; init; }

    /// <summary>Moves a block's left edge; for a list, the room of its markers.</summary>
    public double? Indent { get; init; }

    /// <summary>The width of a block, figure or table column, and of an image or drawing in text; never more than there is room for.</summary>
    public double? Width { get; init; }

    /// <summary>What stands before each item of an unnumbered list; an empty text for nothing.</summary>
    public string? Marker { get; init; }

    /// <summary>Keeps a block on the same page as what follows it. Headings are so from the start.</summary>
    public bool? KeepWithNext { get; init; }

    /// <summary>Keeps a block on one page, where a page holds it.</summary>
    public bool? KeepTogether { get; init; }

    public bool? PageBreakBefore { get; init; }

    /// <summary>A section with pages of its own (not within a box, a column or a table), filled by its background to the edges, without header and footer; its padding is the margin.</summary>
    public bool? FullBleed { get; init; }

    /// <summary>Gives a section a left column for those of its blocks that are placed at the side; gives a <c>dl</c> its terms to the left.</summary>
    public PdfSideColumn? SideColumn { get; init; }

    public PdfPlacement? Placement { get; init; }

    /// <summary>For text within a line: sets the rest of the line at the right edge, as page numbers in a list.</summary>
    public bool? FlushRight { get; init; }

    /// <summary>For text within a line: leaves the element out of sight and out of the tags.</summary>
    public bool? Hidden { get; init; }
}
