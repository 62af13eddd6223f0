namespace Uppfoljning.Core.Reports.Themes;

/// <summary>How reports look: what <c>templates/tema.yaml</c> says, and for what it leaves out, what the built-in theme says.</summary>
/// <param name="Light">Colours by name, in the order of <see cref="ThemeReader.ColourNames"/>; pages and paper.</param>
/// <param name="Dark">The same for pages in dark mode.</param>
/// <param name="Font">The typeface of everything.</param>
/// <param name="Page">The paper.</param>
public sealed record Theme(ThemeColours Light, ThemeColours Dark, ThemeFont Font, ThemePage Page);
