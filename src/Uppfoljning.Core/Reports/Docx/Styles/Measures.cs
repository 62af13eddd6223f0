using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Core.Reports.Docx.Styles;

/// <summary>Lengths as Word counts them. Those of text grow and shrink with the theme's size of text.</summary>
internal sealed record Measures(ThemePage Page)
{
    /// <summary>The text size that the measures of styles are drawn for.</summary>
    private const double DrawnFor = 10.5;

    /// <summary>As a part of the type's size.</summary>
    private const double WidthOfLetter = 0.58;

    private const double PointsPerMillimetre = 72 / 25.4;
    private const int TwipsPerPoint = 20;
    private const int DrawingUnitsPerMillimetre = 36_000;

    public double TextWidth => Page.Width - Page.Left - Page.Right;

    /// <summary>A type size, in half points.</summary>
    public int Size(double points) => Round(2 * Scaled(points));

    /// <summary>Space between lines and paragraphs, in twentieths of a point.</summary>
    public int Space(double points) => Round(TwipsPerPoint * Scaled(points));

    /// <summary>A length on paper, in twentieths of a point.</summary>
    public static int Twips(double millimetres) => Round(TwipsPerPoint * PointsPerMillimetre * millimetres);

    /// <summary>A length in a drawing.</summary>
    public static int Drawing(double millimetres) => Round(DrawingUnitsPerMillimetre * millimetres);

    /// <summary>About how wide a word is in bold type, in millimetres; only Word knows its typefaces.</summary>
    public double WidthOf(int letters, double points) => letters * WidthOfLetter * Scaled(points) / PointsPerMillimetre;

    private double Scaled(double points) => points * Page.TextSize / DrawnFor;

    private static int Round(double length) => (int)Math.Round(length, MidpointRounding.AwayFromZero);
}
