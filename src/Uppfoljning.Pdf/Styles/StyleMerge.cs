namespace Uppfoljning.Pdf.Styles;

/// <summary>Lays one style over another.</summary>
internal static class StyleMerge
{
    public static PdfStyle Over(this PdfStyle top, PdfStyle under) => new()
    {
        FontFamily = top.FontFamily ?? under.FontFamily,
        FontSize = top.FontSize ?? under.FontSize,
        // A line height that came with another size does not outlive that size.
        LineHeight = top.LineHeight ?? (top.FontSize is null ? under.LineHeight : null),
        Bold = top.Bold ?? under.Bold,
        Italic = top.Italic ?? under.Italic,
        Color = top.Color ?? under.Color,
        LetterSpacing = top.LetterSpacing ?? under.LetterSpacing,
        TextAlign = top.TextAlign ?? under.TextAlign,
        Hyphenate = top.Hyphenate ?? under.Hyphenate,
        Balance = top.Balance ?? under.Balance,
        Background = top.Background ?? under.Background,
        SpaceBefore = top.SpaceBefore ?? under.SpaceBefore,
        SpaceAfter = top.SpaceAfter ?? under.SpaceAfter,
        PaddingTop = top.PaddingTop ?? under.PaddingTop,
        PaddingRight = top.PaddingRight ?? under.PaddingRight,
        PaddingBottom = top.PaddingBottom ?? under.PaddingBottom,
        PaddingLeft = top.PaddingLeft ?? under.PaddingLeft,
        BorderTop = top.BorderTop ?? under.BorderTop,
        BorderRight = top.BorderRight ?? under.BorderRight,
        BorderBottom = top.BorderBottom ?? under.BorderBottom,
        BorderLeft = top.BorderLeft ?? under.BorderLeft,
        Indent = top.Indent ?? under.Indent,
        Width = top.Width ?? under.Width,
        Marker = top.Marker ?? under.Marker,
        KeepWithNext = top.KeepWithNext ?? under.KeepWithNext,
        KeepTogether = top.KeepTogether ?? under.KeepTogether,
        PageBreakBefore = top.PageBreakBefore ?? under.PageBreakBefore,
        FullBleed = top.FullBleed ?? under.FullBleed,
        SideColumn = top.SideColumn ?? under.SideColumn,
        Placement = top.Placement ?? under.Placement,
        FlushRight = top.FlushRight ?? under.FlushRight,
        Hidden = top.Hidden ?? under.Hidden,
    };

    /// <summary>The style with its measures at least zero, and none that is no number.</summary>
    public static PdfStyle Tamed(this PdfStyle style) => style with
    {
        SpaceBefore = Tame(style.SpaceBefore),
        SpaceAfter = Tame(style.SpaceAfter),
        PaddingTop = Tame(style.PaddingTop),
        PaddingRight = Tame(style.PaddingRight),
        PaddingBottom = Tame(style.PaddingBottom),
        PaddingLeft = Tame(style.PaddingLeft),
        BorderTop = Tame(style.BorderTop),
        BorderRight = Tame(style.BorderRight),
        BorderBottom = Tame(style.BorderBottom),
        BorderLeft = Tame(style.BorderLeft),
        Indent = Tame(style.Indent),
        Width = Tame(style.Width),
        SideColumn = style.SideColumn is { } side ? new PdfSideColumn(Tame(side.Width) ?? 0, Tame(side.Gap) ?? 0) : null,
    };

    private static double? Tame(double? measure) =>
        measure is null ? null : double.IsFinite(measure.Value) ? Math.Clamp(measure.Value, 0, 14_400) : 0;

    private static PdfBorder? Tame(PdfBorder? border) =>
        border is null || !(border.Width > 0) || !double.IsFinite(border.Width) ? null : border with { Width = Math.Min(border.Width, 100) };
}
