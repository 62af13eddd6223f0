using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>uppf.yaml.</summary>
internal static class SettingsBinder
{
    public static Diagnosed<Settings> Bind(YamlFile file)
    {
        var reader = new MappingReader(file.Root);
        var pattern = reader.TextOrNull("diarienummer");
        var isPattern = CaseNumberPattern.IsPattern(pattern);
        var settings = new Settings(reader.TextOrNull("webbadress"), reader.TextOrNull("kontakt"), reader.TextOrNull("tillgänglighetsredogörelse"))
        {
            RuleLevels = [.. reader.Entries("regler").Where(IsKnown).Select(entry => new RuleLevel(entry.Key.Text, ((YamlScalar)entry.Value).Trimmed))],
            GivesAdvice = reader.YesNo("råd", otherwise: false),
            CaseNumberPattern = isPattern ? pattern : null,
        };
        return new Diagnosed<Settings>(settings, [.. ShapeChecker.Check(file, FileShapes.Settings), .. CheckRules(file), .. isPattern ? [] : CheckPattern(file, pattern)]);
    }

    /// <summary>Whether it is known what case numbers look like: from the file, or from there being none that says otherwise.</summary>
    public static bool KnowsCaseNumbers(YamlFile? file, Settings settings) =>
        file is null || settings.CaseNumberPattern is not null || (file.Root is { } root && root.Find("diarienummer") is null && !root.MayHold("diarienummer"));

    private static bool IsKnown(YamlEntry entry) => Codes.Find(entry.Key.Text) is not null && entry.Value is YamlScalar { IsEmpty: false };

    private static IEnumerable<Diagnostic> CheckRules(YamlFile file)
    {
        if (file.Root?.Find("regler")?.Value is not YamlMapping rules) yield break;
        ImmutableArray<string> adjustable = [.. Codes.All.Where(code => code.Severity != Severity.Error).Select(code => code.Id)];
        foreach (var (key, value) in rules.Entries)
        {
            var path = $"regler.{key.Text}";
            if (Codes.Find(key.Text) is not { } code)
                yield return new Diagnostic(Codes.UnknownRule, new Location(file.Source, key.Span, path), $"det finns ingen regel med koden \"{key.Text}\"", Help(key.Text, adjustable));
            else if (code.Severity == Severity.Error && value is YamlScalar { Text: var level } && level != "fel" && Words.RuleLevels.Contains(level))
                yield return new Diagnostic(Codes.ErrorLowered, new Location(file.Source, value.Span, path), $"{code} är ett fel och kan inte göras till {Described(level)}", "ta bort raden; bara varningar och råd går att ändra");
        }
    }

    private static string Described(string level) => level switch { "av" => "ingenting", "varning" => "en varning", _ => "ett råd" };

    /// <summary>Every number is near some other: only a code that is misspelt, not one that was never given, has a nearest.</summary>
    private static string Help(string unknown, ImmutableArray<string> adjustable) =>
        Suggestion.Nearest(unknown, adjustable) is { } near ? $"menade du \"{near}\"? uppf explain visar alla koder" : "skriv en kod som UPPF3017; uppf explain visar alla";

    private static IEnumerable<Diagnostic> CheckPattern(YamlFile file, string? pattern)
    {
        if (pattern is not null && file.Root?.Find("diarienummer") is { } entry)
            yield return new Diagnostic(Codes.NotAPattern, new Location(file.Source, entry.Value.Span, "diarienummer"), $"\"{pattern}\" är inte ett reguljärt uttryck som går att använda", "rätta det, eller ta bort raden så gäller det vanliga mönstret");
    }
}
