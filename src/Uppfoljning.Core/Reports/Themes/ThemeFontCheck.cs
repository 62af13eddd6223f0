using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>A typeface's name and files stand within quotation marks in the style sheet, and end where those do.</summary>
internal static class ThemeFontCheck
{
    public static IEnumerable<Diagnostic> Check(SourceFile source, YamlMapping root) =>
        from entry in root.Entries
        where entry.Key.Text.EndsWith("typsnitt", StringComparison.Ordinal)
        let key = entry.Key.Text
        from scalar in entry.Value.Scalars()
        where scalar.Text.AsSpan().IndexOfAny('"', '\\') >= 0
        select new Diagnostic(Codes.ThemeFault, new Location(source, scalar.Span, key), $"{key} kan inte ha citattecken eller omvänt snedstreck i namn på typsnitt och filer", "skriv namnet utan dem");
}
