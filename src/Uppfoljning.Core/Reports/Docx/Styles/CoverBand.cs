using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Core.Reports.Docx.Styles;

/// <summary>The coloured field at the top of the cover. No text stands on it, so that nothing is lost where it is not shown.</summary>
internal static class CoverBand
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>From the field to the sender's name, in millimetres.</summary>
    private const double Below = 14;

    public static double Height(ThemePage page) => page.Height * 0.3;

    /// <summary>The space that the sender's name needs before it to stand below the field, as of the size of text that styles are drawn for.</summary>
    public static double PointsBelow(ThemePage page) => (Height(page) - page.Top + Below) * PointsPerMillimetre * 10.5 / page.TextSize;
}
