using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>The files of a theme that pages need beside their style sheet: typefaces and logo.</summary>
public static class ThemeAssets
{
    public static Diagnosed<ImmutableArray<OutputFile>> Load(Theme theme, TemplateStore templates)
    {
        var fonts = ThemeFonts.Load(theme, templates);
        var files = fonts.Value.DistinctBy(font => font.Name).Select(font => new OutputFile(ThemeFonts.Folder + font.Name, font.Bytes));
        if (theme.Logo is { } logo) files = files.Append(new OutputFile(logo.File, logo.Bytes));
        return new Diagnosed<ImmutableArray<OutputFile>>([.. files], fonts.Diagnostics);
    }
}
