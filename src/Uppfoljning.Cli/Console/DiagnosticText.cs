using System.Globalization;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>Diagnostics for people: place and message, the line itself with a mark under the fault, and what to do.</summary>
internal static class DiagnosticText
{
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";

    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, bool hasColour)
    {
        foreach (var diagnostic in diagnostics) WriteOne(writer, diagnostic, hasColour);
        if (diagnostics.Count > 0) writer.WriteLine(Summary(diagnostics));
    }

    private static void WriteOne(TextWriter writer, Diagnostic diagnostic, bool hasColour)
    {
        var severity = SeverityWords.Of(diagnostic.Severity);
        var kind = hasColour ? $"{Colour(diagnostic.Severity)}{severity} {diagnostic.Code}{Reset}" : $"{severity} {diagnostic.Code}";
        var message = hasColour ? $"{Bold}{diagnostic.Message}{Reset}" : diagnostic.Message;
        writer.WriteLine($"{(diagnostic.Location is { } place ? Place(place) + ": " : "")}{kind}: {message}");
        if (diagnostic.Location is { } location && Excerpt.Of(location) is { } excerpt)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{excerpt.LineNumber,5} | {excerpt.Line}"));
            writer.WriteLine($"      | {excerpt.Mark}");
        }
        foreach (var related in diagnostic.Related) writer.WriteLine($"   se {Place(related.Location)}: {related.Message}");
        if (diagnostic.Help is { } help) writer.WriteLine($"   hjälp: {help}");
        writer.WriteLine();
    }

    private static string Place(Location location) =>
        string.Create(CultureInfo.InvariantCulture, $"{location.File.Path}:{location.Start.Line}:{location.Start.Column}");

    private static string Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        var parts = diagnostics.GroupBy(diagnostic => diagnostic.Severity)
            .OrderBy(group => group.Key)
            .Select(group => SeverityWords.Count(group.Key, group.Count()));
        return string.Join(", ", parts);
    }

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[1;31m",
        Severity.Warning => "\u001b[1;33m",
        _ => "\u001b[1;36m",
    };
}
