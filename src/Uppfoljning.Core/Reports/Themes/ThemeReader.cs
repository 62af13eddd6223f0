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

    private static readonly MapShape colours = new(
    [
        ColourField("papper", "Sidans bakgrund."),
        ColourField("text", "Texten."),
        ColourField("dämpad", "Text som ska synas mindre, som små ledtexter."),
        ColourField("linje", "Linjer och ramar."),
        ColourField("ton", "Bakgrunden i rutor och i sidfoten."),
        ColourField("profil", "Länkar och markeringar."),
        ColourField("profil-bakgrund", "Bakgrunden överst på sidan, bakom rubriken."),
        ColourField("profil-text", "Texten mot profil-bakgrund."),
        ColourField("märke", "Bakgrunden bakom det som har ändrats sedan förra perioden."),
        .. Words.Colours.SelectMany(colour => new[]
        {
            ColourField(colour, $"Text och tecken för en status som är {colour}."),
            ColourField(colour + "-bakgrund", $"Bakgrunden bakom en status som är {colour}."),
        }),
    ]);

    /// <summary>What tema.yaml may hold.</summary>
    public static MapShape Shape { get; } = new(
    [
        new("format", $"Formatets version: {FormatShape.Current}.", new FormatShape()),
        new("färger", "Färgerna på webbsidor och papper. Kontrasten mellan text och bakgrund kontrolleras.", colours),
        new("mörka-färger", "Färgerna på webbsidor för den som har valt mörkt läge.", colours),
        new("typsnitt", "Typsnittet, som filer i templates/typsnitt/.", new MapShape(
        [
            new("namn", "Typsnittets namn, som Lato.", new TextShape()),
            new("normal", "Filen med vanlig text, som Lato-Regular.ttf.", new TextShape()),
            new("fet", "Filen med fet text, som Lato-Bold.ttf.", new TextShape()),
            new("kursiv", "Filen med kursiv text, som Lato-Italic.ttf.", new TextShape()),
            new("fet-kursiv", "Filen med fet och kursiv text, som Lato-BoldItalic.ttf.", new TextShape()),
        ])),
        new("sida", "Papperets mått och textens storlek.", new MapShape(
        [
            new("bredd", "Papperets bredd i millimeter, som 210.", new LengthShape()),
            new("höjd", "Papperets höjd i millimeter, som 297.", new LengthShape()),
            new("överkant", "Marginalen upptill i millimeter.", new LengthShape()),
            new("underkant", "Marginalen nedtill i millimeter.", new LengthShape()),
            new("vänster", "Marginalen till vänster i millimeter.", new LengthShape()),
            new("höger", "Marginalen till höger i millimeter.", new LengthShape()),
            new("textstorlek", "Den löpande textens storlek i punkter, som 10.5.", new LengthShape()),
        ])),
    ]);

    /// <summary>The colours of a theme. A status colour has a background of its own, with -bakgrund after its name.</summary>
    public static readonly ImmutableArray<string> ColourNames = [.. colours.Fields.Select(field => field.Key)];

    public static Diagnosed<Theme?> Read(TemplateStore templates)
    {
        var builtIn = YamlReader.Read(TemplateStore.BuiltIn.Find(FileName)!.Source);
        var file = templates.Find(FileName)!;
        if (file.Fault is { } fault) return new Diagnosed<Theme?>(null, [fault]);
        var own = YamlReader.Read(file.Source);
        ImmutableArray<Diagnostic> found = [.. own.Diagnostics, .. ShapeChecker.Check(own, Shape)];
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

    private static Field ColourField(string name, string use) => new(name, use, new ColourShape());

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
