using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Pdf;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>A theme's typefaces: that of text first, then that of headings, then what is tried for characters that they lack.</summary>
public static class ThemeFonts
{
    /// <summary>Under <c>templates/</c>, and in a report that has web pages.</summary>
    public const string Folder = "typsnitt/";

    /// <summary>Every face with the file it is in; a file may serve several.</summary>
    public static IEnumerable<(string File, string Family, bool IsBold, bool IsItalic)> Faces(Theme theme)
    {
        foreach (var font in new[] { theme.Font, theme.HeadingFont }.Distinct())
        {
            foreach (var (file, isBold, isItalic) in font.Files) yield return (file, font.Family, isBold, isItalic);
        }
        foreach (var file in theme.Fallbacks) yield return (file, Theme.FallbackFamily(file), false, false);
    }

    public static Diagnosed<ImmutableArray<ThemeFontFile>> Load(Theme theme, TemplateStore templates)
    {
        var files = ImmutableArray.CreateBuilder<ThemeFontFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (file, family, isBold, isItalic) in Faces(theme))
        {
            if (templates.Find(Folder + file) is not { } stored) diagnostics.Add(Missing(templates, file));
            else if (stored.Fault is { } fault) diagnostics.Add(fault);
            else if (!stored.IsBuiltIn && new PdfFontFace(family, isBold, isItalic, stored.Bytes).Fault is { } reason) diagnostics.Add(Unusable(templates, file, reason));
            else files.Add(new ThemeFontFile(file, family, isBold, isItalic, stored.Bytes));
        }
        return new Diagnosed<ImmutableArray<ThemeFontFile>>(files.ToImmutable(), [.. diagnostics.Distinct()]);
    }

    private static Diagnostic Unusable(TemplateStore templates, string file, string reason) => new(
        Codes.FontFault,
        ThemePlace.OfText(templates, file),
        $"typsnittet \"{templates.Shown}{Folder}{file}\" går inte att använda: {reason}",
        $"byt filen mot ett TrueType-typsnitt (.ttf), eller rätta namnet i {templates.Shown}{ThemeReader.FileName}");

    private static Diagnostic Missing(TemplateStore templates, string file) => new(
        Codes.FontFault,
        ThemePlace.OfText(templates, file),
        $"typsnittet \"{templates.Shown}{Folder}{file}\" finns inte",
        $"lägg filen där, eller rätta namnet i {templates.Shown}{ThemeReader.FileName}");
}
