using System.Globalization;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>Text can be read against its background: at least 4.5:1 (WCAG 2.1, 1.4.3).</summary>
internal static class ThemeContrast
{
    private const double Least = 4.5;

    private static readonly (string Text, string Background)[] pairs =
    [
        ("text", "papper"), ("text", "ton"), ("text", "märke"), ("dämpad", "papper"), ("dämpad", "ton"), ("profil", "papper"), ("profil", "ton"), ("profil-text", "profil-bakgrund"),
        .. Words.Colours.Select(colour => (colour, "papper")),
        .. Words.Colours.Select(colour => (colour, colour + "-bakgrund")),
    ];

    public static IEnumerable<Diagnostic> Check(Theme theme, SourceFile source, YamlMapping root) =>
        from side in new[] { (Group: "färger", Colours: theme.Light), (Group: "mörka-färger", Colours: theme.Dark) }
        from pair in pairs
        let contrast = Colour.Contrast(side.Colours[pair.Text], side.Colours[pair.Background])
        where contrast < Least
        select new Diagnostic(
            Codes.LowContrast,
            ThemePlace.Of(source, root, side.Group, pair.Text),
            $"{pair.Text} ({side.Colours[pair.Text]}) syns för dåligt mot {pair.Background} ({side.Colours[pair.Background]}): kontrasten är {contrast.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')}, minst 4,5 behövs",
            "välj en mörkare eller ljusare färg");
}
