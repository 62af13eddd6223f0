namespace Uppfoljning.Core.Reports.Themes;

/// <summary>The municipality's logo: a PNG or JPEG file beside tema.yaml, what it says in words, and its width in millimetres.</summary>
public sealed record ThemeLogo(string File, string AlternativeText, double Width);
