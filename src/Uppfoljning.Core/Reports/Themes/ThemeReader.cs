using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>Reads tema.yaml. A theme may say only what it wants otherwise: the rest is the built-in theme's.</summary>
public static class ThemeReader
{
    public const string FileName = "tema.yaml";

    /// <summary>What tema.yaml may hold.</summary>
    public static MapShape Shape => ThemeShape.Theme;

    /// <summary>The colours of a theme. A status colour has a background of its own, with -bakgrund after its name.</summary>
    public static readonly ImmutableArray<string> ColourNames = [.. ThemeShape.Colours.Fields.Select(field => field.Key)];

    public static Diagnosed<Theme?> Read(TemplateStore templates)
    {
        var builtIn = YamlReader.Read(TemplateStore.BuiltIn.Find(FileName)!.Source);
        var file = templates.Find(FileName)!;
        if (file.Fault is { } fault) return new Diagnosed<Theme?>(null, [fault]);
        var own = YamlReader.Read(file.Source);
        ImmutableArray<Diagnostic> found = [.. own.Diagnostics, .. ShapeChecker.Check(own, Shape)];
        if (own.Root is null || found.Any(diagnostic => diagnostic.Severity == Severity.Error)) return new Diagnosed<Theme?>(null, found);

        var values = new ThemeValues(own.Root, builtIn.Root!);
        var page = Page(values);
        var logo = new ThemeLogoReader(values, templates, file.Source).Read(page);
        var theme = Build(values, page, logo.Value);
        return new Diagnosed<Theme?>(theme,
        [
            .. found,
            .. ThemeContrast.Check(theme, file.Source, own.Root),
            .. ThemePageCheck.Check(theme, file.Source, own.Root),
            .. ThemeScaleCheck.Check(theme, file.Source, own.Root),
            .. ThemeFontCheck.Check(file.Source, own.Root),
            .. logo.Diagnostics,
        ]);
    }

    private static Theme Build(ThemeValues values, ThemePage page, ThemeLogo? logo)
    {
        var font = Font(values, "typsnitt");
        return new Theme(
            Colours(values, "färger"),
            Colours(values, "mörka-färger"),
            font,
            values.Has("rubriktypsnitt") ? Font(values, "rubriktypsnitt") : font,
            values.List("reservtypsnitt"),
            page,
            new ThemeScale(values.Length("skala", "rubriker"), values.Length("skala", "luft"), values.Length("skala", "webbtext")),
            values.Top("avsändare"),
            logo);
    }

    private static ThemePage Page(ThemeValues values) => new(
        values.Length("sida", "bredd"),
        values.Length("sida", "höjd"),
        values.Length("sida", "överkant"),
        values.Length("sida", "underkant"),
        values.Length("sida", "vänster"),
        values.Length("sida", "höger"),
        values.Length("sida", "textstorlek"));

    /// <summary>What a typeface of headings leaves out is as in that of text.</summary>
    private static ThemeFont Font(ThemeValues values, string group)
    {
        return new ThemeFont(Part("namn"), Part("normal"), Part("fet"), Part("kursiv"), Part("fet-kursiv"));

        string Part(string key) => values.Find(group, key) ?? values.Text("typsnitt", key);
    }

    private static ThemeColours Colours(ThemeValues values, string group) =>
        new([.. ColourNames.Select(name => (name, Colour.Parse(values.Text(group, name))))]);
}
