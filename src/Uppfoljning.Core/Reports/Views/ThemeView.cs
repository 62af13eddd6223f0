using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>A theme as templates see it: colours as lists, since their names are also those of the style sheet's properties.</summary>
internal static class ThemeView
{
    public static ScriptObject Of(Theme theme) => new()
    {
        ["färg"] = ByName(theme.Light),
        ["färger"] = Colours(theme.Light),
        ["mörka_färger"] = Colours(theme.Dark),
        ["typsnitt"] = Font(theme.Font),
        ["rubriktypsnitt"] = Font(theme.HeadingFont),
        ["reservtypsnitt"] = new ScriptArray(theme.Fallbacks.Select(Theme.FallbackFamily)),
        ["typsnittsfiler"] = new ScriptArray(ThemeFonts.Faces(theme).Select(face => new ScriptObject { ["namn"] = face.Family, ["fil"] = face.File, ["fet"] = face.IsBold, ["kursiv"] = face.IsItalic })),
        ["skala"] = new ScriptObject { ["rubriker"] = theme.Scale.Headings, ["luft"] = theme.Scale.Space, ["webbtext"] = theme.Scale.WebText },
        ["logotyp"] = theme.Logo is { } logo ? new ScriptObject { ["fil"] = logo.Address, ["alternativtext"] = logo.AlternativeText, ["bredd"] = logo.Width } : null,
    };

    private static ScriptObject Font(ThemeFont font) => new() { ["namn"] = font.Family };

    /// <summary>For drawings, which know no style sheet: <c>tema.färg["grön"]</c>.</summary>
    private static ScriptObject ByName(ThemeColours colours)
    {
        var byName = new ScriptObject();
        foreach (var (name, colour) in colours.All) byName[name] = colour.ToString();
        return byName;
    }

    private static ScriptArray Colours(ThemeColours colours) =>
        new(colours.All.Select(colour => new ScriptObject { ["namn"] = colour.Name, ["värde"] = colour.Colour.ToString() }));
}
