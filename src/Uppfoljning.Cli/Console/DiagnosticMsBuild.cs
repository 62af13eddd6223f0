using System.Globalization;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>
/// Diagnostics in the form that MSBuild, Visual Studio and Visual Studio Code know, a line each: <c>origin : category code : text</c>, where the
/// origin is a file with its place, or the program. MSBuild knows errors and warnings; advice is called info, which editors know and MSBuild
/// prints as it stands.
/// </summary>
internal static class DiagnosticMsBuild
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) writer.WriteLine($"{Origin(diagnostic.Location)}: {Category(diagnostic.Severity)} {diagnostic.Code}: {Text(diagnostic)}");
    }

    private static string Origin(Location? location)
    {
        if (location is null) return "uppf ";
        var (start, end) = (location.Start, location.End);
        return string.Create(CultureInfo.InvariantCulture, $"{Harmless.Line(location.File.Path)}({start.Line},{start.Column},{end.Line},{end.Column})");
    }

    private static string Category(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Text(Diagnostic diagnostic)
    {
        var related = string.Concat(diagnostic.Related.Select(place => $" (se {PlaceText.Of(place.Location)}: {place.Message})"));
        var help = diagnostic.Help is null ? "" : $" (hjälp: {diagnostic.Help})";
        return Harmless.Line(diagnostic.Message + related + help);
    }
}
