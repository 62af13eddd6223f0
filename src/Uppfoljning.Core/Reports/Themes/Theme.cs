using System.Collections.Immutable;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>How reports look: what <c>templates/tema.yaml</c> says, and for what it leaves out, what the built-in theme says.</summary>
/// <param name="Light">Colours by name, in the order of <see cref="ThemeReader.ColourNames"/>; pages and paper.</param>
/// <param name="Dark">The same for pages in dark mode.</param>
/// <param name="Font">The typeface of running text.</param>
/// <param name="HeadingFont">The typeface of headings, which may be the same.</param>
/// <param name="Fallbacks">Font files for characters that the typefaces lack, in the order in which they are tried.</param>
/// <param name="Page">The paper.</param>
/// <param name="Scale">Sizes of headings, space and text on pages.</param>
/// <param name="Sender">The name that stands as sender; null for the municipality's.</param>
/// <param name="Logo">The logo; null where there is none.</param>
public sealed record Theme(
    ThemeColours Light,
    ThemeColours Dark,
    ThemeFont Font,
    ThemeFont HeadingFont,
    ImmutableArray<string> Fallbacks,
    ThemePage Page,
    ThemeScale Scale,
    string? Sender,
    ThemeLogo? Logo)
{
    /// <summary>The name that stands as sender.</summary>
    public string SenderOr(string municipality) => Sender ?? municipality;

    /// <summary>What a fallback file's typeface is called: by the file, such as Lato-Regular.</summary>
    public static string FallbackFamily(string file) => Path.GetFileNameWithoutExtension(file);
}
