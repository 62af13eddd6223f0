using System.Collections.Immutable;
using System.Globalization;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>Reads tema.yaml. A theme may say only what it wants otherwise: the rest is the built-in theme's.</summary>
public static class ThemeReader
{
    public const string FileName = "tema.yaml";

    /// <summary>The colours of a theme. A status colour has a background of its own, with -bakgrund after its name.</summary>
    public static readonly ImmutableArray<string> ColourNames =
    [
        "papper", "text", "dämpad", "linje", "ton", "profil", "profil-bakgrund", "profil-text", "märke",
        .. Words.Colours.SelectMany(colour => new[] { colour, colour + "-bakgrund" }),
    ];

    private static readonly MapShape colours = new([.. ColourNames.Select(name => new Field(name, new ColourShape()))]);

    private static readonly MapShape shape = new(
    [
        new("format", new FormatShape()),
        new("färger", colours),
        new("mörka-färger", colours),
        new("typsnitt", new MapShape(
        [
            new("namn", new TextShape()),
            new("normal", new TextShape()),
            new("fet", new TextShape()),
            new("kursiv", new TextShape()),
            new("fet-kursiv", new TextShape()),
        ])),
        new("sida", new MapShape(
        [
            new("bredd", new LengthShape()),
            new("höjd", new LengthShape()),
            new("överkant", new LengthShape()),
            new("underkant", new LengthShape()),
            new("vänster", new LengthShape()),
            new("höger", new LengthShape()),
            new("textstorlek", new LengthShape()),
        ])),
    ]);

    public static Diagnosed<Theme?> Read(TemplateStore templates)
    {
        var builtIn = YamlReader.Read(TemplateStore.BuiltIn.Find(FileName)!.Source);
        var file = templates.Find(FileName)!;
        if (file.Fault is { } fault) return new Diagnosed<Theme?>(null, [fault]);
        var own = YamlReader.Read(file.Source);
        ImmutableArray<Diagnostic> found = [.. own.Diagnostics, .. ShapeChecker.Check(own, shape)];
        if (own.Root is null || found.Any(diagnostic => diagnostic.Severity == Severity.Error)) return new Diagnosed<Theme?>(null, found);

        var values = new ThemeValues(own.Root, builtIn.Root!);
        var theme = new Theme(
            Colours(values, "färger"),
            Colours(values, "mörka-färger"),
            new ThemeFont(
                values.Text("typsnitt", "namn"),
                values.Text("typsnitt", "normal"),
                values.Text("typsnitt", "fet"),
                values.Text("typsnitt", "kursiv"),
                values.Text("typsnitt", "fet-kursiv")),
            new ThemePage(
                values.Length("bredd"),
                values.Length("höjd"),
                values.Length("överkant"),
                values.Length("underkant"),
                values.Length("vänster"),
                values.Length("höger"),
                values.Length("textstorlek")));
        return new Diagnosed<Theme?>(theme, [.. found, .. ThemeContrast.Check(theme, file.Source, own.Root), .. ThemePageCheck.Check(theme, file.Source, own.Root)]);
    }

    private static ThemeColours Colours(ThemeValues values, string group) =>
        new([.. ColourNames.Select(name => (name, Colour.Parse(values.Text(group, name))))]);

    /// <summary>Values from the theme's own file, else from the built-in one, which has them all.</summary>
    private sealed record ThemeValues(YamlMapping Own, YamlMapping BuiltIn)
    {
        public string Text(string group, string key) => Find(Own, group, key) ?? Find(BuiltIn, group, key)!;

        public double Length(string key) => LengthShape.Parse(Text("sida", key)) ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Det inbyggda temat saknar {key}."));

        private static string? Find(YamlMapping root, string group, string key) =>
            ((root.Find(group)?.Value as YamlMapping)?.Find(key)?.Value as YamlScalar)?.Text;
    }
}
