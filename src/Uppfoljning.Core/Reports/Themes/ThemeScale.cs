namespace Uppfoljning.Core.Reports.Themes;

/// <summary>Sizes against those that the templates are drawn for, which are 1: of headings, of the space between parts, and of text on pages.</summary>
public sealed record ThemeScale(double Headings, double Space, double WebText);
