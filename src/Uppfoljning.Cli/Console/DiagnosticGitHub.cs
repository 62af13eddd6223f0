using System.Globalization;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Console;

/// <summary>
/// Diagnostics as workflow commands, which GitHub shows at their lines. It shows ten of each severity per step and drops the rest without a
/// word: errors come first, and what is past ten is told of.
/// </summary>
internal static class DiagnosticGitHub
{
    private const int MostShown = 10;

    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var group in diagnostics.GroupBy(diagnostic => diagnostic.Severity).OrderBy(group => group.Key))
        {
            foreach (var diagnostic in group.Take(MostShown)) writer.WriteLine(Command(diagnostic));
            var more = group.Count() - MostShown;
            if (more > 0) writer.WriteLine($"och {Swedish.Number(more)} {SeverityWords.Noun(group.Key, more)} till, som inte visas här: kör kommandot utan --output-format för att se alla");
        }
    }

    private static string Command(Diagnostic diagnostic)
    {
        var name = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        return $"::{name} {string.Join(',', Properties(diagnostic))}::{Data(Text(diagnostic))}";
    }

    /// <summary>Columns go only with a place within one line.</summary>
    private static IEnumerable<string> Properties(Diagnostic diagnostic)
    {
        if (diagnostic.Location is { } location)
        {
            var (start, end) = (location.Start, location.End);
            yield return $"file={Property(location.File.Path)}";
            yield return Number("line", start.Line);
            if (start.Line == end.Line) yield return Number("col", start.Column);
            yield return Number("endLine", end.Line);
            if (start.Line == end.Line) yield return Number("endColumn", end.Column);
        }
        yield return $"title={diagnostic.Code}";
    }

    private static string Text(Diagnostic diagnostic)
    {
        var related = diagnostic.Related.Select(place => $"se {PlaceText.Of(place.Location)}: {place.Message}");
        var help = diagnostic.Help is null ? [] : new[] { $"hjälp: {diagnostic.Help}" };
        return string.Join('\n', [diagnostic.Message, .. related, .. help]);
    }

    private static string Number(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static string Property(string value) =>
        Data(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
