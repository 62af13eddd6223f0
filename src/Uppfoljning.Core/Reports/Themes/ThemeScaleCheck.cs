using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>Sizes stay near what the templates are drawn for: beyond that lines no longer have room.</summary>
internal static class ThemeScaleCheck
{
    private const double Least = 0.7;
    private const double Most = 1.5;

    public static IEnumerable<Diagnostic> Check(Theme theme, SourceFile source, YamlMapping root) =>
        from scale in new[] { ("rubriker", theme.Scale.Headings), ("luft", theme.Scale.Space), ("webbtext", theme.Scale.WebText) }
        where scale.Item2 is < Least or > Most
        select new Diagnostic(
            Codes.ThemeFault,
            ThemePlace.Of(source, root, "skala", scale.Item1),
            $"{scale.Item1} ska vara mellan 0.7 och 1.5",
            "välj ett tal däremellan; 1 är som mallarna är ritade");
}
