namespace Uppfoljning.Core.Reports.Themes;

/// <summary>The paper: lengths in millimetres, text size in points.</summary>
public sealed record ThemePage(double Width, double Height, double Top, double Bottom, double Left, double Right, double TextSize);
