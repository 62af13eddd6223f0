using Uppfoljning.Cli.Commands;

namespace Uppfoljning.Cli.Console;

/// <summary>The last lines of a build: what was made and where.</summary>
internal static class BuildSummary
{
    public static void Write(TextWriter output, MadeReport made, string folder, bool isDryRun)
    {
        var report = made.Report;
        output.WriteLine($"{report.Period.Name}, {report.Plan.Name}: {report.ShortCount}");
        output.WriteLine(isDryRun ? $"Det här skulle ha lagts i {folder}:" : $"Rapporten ligger i {folder}:");
        foreach (var name in made.Files.Select(file => TopName(file.Path)).Distinct().Order(StringComparer.Ordinal)) output.WriteLine($"  {name}");
    }

    /// <summary>A file in a folder is told by its folder.</summary>
    private static string TopName(string path) => path.Contains('/') ? path[..(path.IndexOf('/') + 1)] : path;
}
