using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>How reports look: what <c>templates/tema.yaml</c> says, and for what it leaves out, what the built-in theme says.</summary>
/// <param name="Light">Colours by name, in the order of <see cref="ThemeReader.ColourNames"/>; pages and paper.</param>
/// <param name="Dark">The same for pages in dark mode.</param>
/// <param name="Font">The typeface of everything.</param>
/// <param name="Page">The paper.</param>
public sealed record Theme(ThemeColours Light, ThemeColours Dark, ThemeFont Font, ThemePage Page);

/// <summary>Colours by their names in the theme.</summary>
public sealed record ThemeColours(ImmutableArray<(string Name, Colour Colour)> All)
{
    public Colour this[string name] => All.First(colour => colour.Name == name).Colour;
}

/// <summary>A family of four TrueType files under <c>templates/typsnitt/</c>.</summary>
public sealed record ThemeFont(string Family, string Regular, string Bold, string Italic, string BoldItalic)
{
    public ImmutableArray<(string File, bool IsBold, bool IsItalic)> Files =>
        [(Regular, false, false), (Bold, true, false), (Italic, false, true), (BoldItalic, true, true)];
}

/// <summary>The paper: lengths in millimetres, text size in points.</summary>
public sealed record ThemePage(double Width, double Height, double Top, double Bottom, double Left, double Right, double TextSize);
