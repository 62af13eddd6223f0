using System.Globalization;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>Diagnostics for people: place and message, the line itself with a mark under the fault, and what to do.</summary>
internal static class DiagnosticText
{
    private const int NumberWidth = 5;

    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, Paint paint)
    {
        foreach (var diagnostic in diagnostics) WriteOne(writer, diagnostic, paint);
        if (diagnostics.Count > 0) writer.WriteLine(Summary(diagnostics));
    }

    private static void WriteOne(TextWriter writer, Diagnostic diagnostic, Paint paint)
    {
        var kind = paint.Of(diagnostic.Severity, $"{SeverityWords.Of(diagnostic.Severity)} {diagnostic.Code}");
        var message = paint.Bold(Harmless.Line(diagnostic.Message));
        writer.WriteLine($"{(diagnostic.Location is { } place ? PlaceText.Of(place) + ": " : "")}{kind}: {message}");
        if (diagnostic.Location is { } location && Excerpt.Of(location) is { } excerpt)
        {
            var number = excerpt.LineNumber.ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth);
            writer.WriteLine($"{paint.Faint($"{number} |")} {excerpt.Line}");
            writer.WriteLine($"{paint.Faint($"{new string(' ', number.Length)} |")} {Mark(excerpt.Mark, diagnostic.Severity, paint)}");
        }
        foreach (var related in diagnostic.Related) writer.WriteLine($"   {paint.Bold("se")} {PlaceText.Of(related.Location)}: {Harmless.Line(related.Message)}");
        if (diagnostic.Help is { } help) writer.WriteLine($"   {paint.Bold("hjälp:")} {Harmless.Line(help)}");
        writer.WriteLine();
    }

    private static string Mark(string mark, Severity severity, Paint paint)
    {
        var start = mark.IndexOf('^', StringComparison.Ordinal);
        return mark[..start] + paint.Of(severity, mark[start..]);
    }

    private static string Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        var parts = diagnostics.GroupBy(diagnostic => diagnostic.Severity)
            .OrderBy(group => group.Key)
            .Select(group => SeverityWords.Count(group.Key, group.Count()));
        return string.Join(", ", parts);
    }
}
