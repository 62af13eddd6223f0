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
        ["typsnitt"] = new ScriptObject
        {
            ["namn"] = theme.Font.Family,
            ["filer"] = new ScriptArray(theme.Font.Files.Select(file => new ScriptObject { ["fil"] = file.File, ["fet"] = file.IsBold, ["kursiv"] = file.IsItalic })),
        },
    };

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
