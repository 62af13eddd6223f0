namespace Uppfoljning.Pdf.Styles;

/// <summary>A style with nothing left open: inherited, given by the sheet, or the engine's own.</summary>
internal sealed record ComputedStyle
{
    public required string Family { get; init; }

    public required bool Bold { get; init; }

    public required bool Italic { get; init; }

    public required TextStyle Text { get; init; }

    public required double LineHeight { get; init; }

    public PdfTextAlign Align { get; init; }

    public bool Hyphenate { get; init; }

    public bool Balance { get; init; }

    /// <summary>What is not inherited; its measures are null or at least zero.</summary>
    public PdfStyle Box { get; init; } = new();

    public double PaddingLeft => (Box.PaddingLeft ?? 0) + (Box.BorderLeft?.Width ?? 0);

    public double PaddingRight => (Box.PaddingRight ?? 0) + (Box.BorderRight?.Width ?? 0);

    public double PaddingTop => (Box.PaddingTop ?? 0) + (Box.BorderTop?.Width ?? 0);

    public double PaddingBottom => (Box.PaddingBottom ?? 0) + (Box.BorderBottom?.Width ?? 0);

    /// <summary>Whether the box shows or takes room of its own around its content.</summary>
    public bool IsBoxed => Box.Background is not null || PaddingLeft + PaddingRight + PaddingTop + PaddingBottom > 0;

    /// <summary>The same text without a box of its own.</summary>
    public ComputedStyle Bare() => this with { Box = new PdfStyle() };
}
