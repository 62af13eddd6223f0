using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>Loads a theme's typeface.</summary>
public static class ThemeFonts
{
    /// <summary>Under <c>templates/</c>, and in a report that has web pages.</summary>
    public const string Folder = "typsnitt/";

    public static Diagnosed<ImmutableArray<ThemeFontFile>> Load(Theme theme, TemplateStore templates)
    {
        var files = ImmutableArray.CreateBuilder<ThemeFontFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (file, isBold, isItalic) in theme.Font.Files)
        {
            if (templates.Find(Folder + file) is not { } stored) diagnostics.Add(Missing(file));
            else if (stored.Fault is { } fault) diagnostics.Add(fault);
            else files.Add(new ThemeFontFile(file, isBold, isItalic, stored.Bytes));
        }
        return new Diagnosed<ImmutableArray<ThemeFontFile>>(files.ToImmutable(), diagnostics.ToImmutable());
    }

    private static Diagnostic Missing(string file) =>
        new(Codes.FontFault, null, $"typsnittet \"templates/{Folder}{file}\" finns inte", "lägg filen där, eller rätta namnet i templates/tema.yaml");
}
