using Uppfoljning.Cli.Commands;

namespace Uppfoljning.Cli.Console;

/// <summary>The last lines of a build: what was made and where.</summary>
internal static class BuildSummary
{
    public static void Write(TextWriter output, MadeBuild made, string parent, bool isDryRun)
    {
        if (made.Reports is [var only] && made.Index is null) WriteReport(output, only, Path.Combine(parent, only.Folder), isDryRun);
        else WriteAll(output, made, parent, isDryRun);
    }

    private static void WriteReport(TextWriter output, MadeReport made, string folder, bool isDryRun)
    {
        var report = made.Report;
        output.WriteLine($"{report.Period.Name}, {report.Plan.Name}: {report.ShortCount}");
        output.WriteLine(isDryRun ? $"Det här skulle ha lagts i {folder}:" : $"Rapporten ligger i {folder}:");
        foreach (var name in made.Files.Select(file => TopName(file.Path)).Distinct().Order(StringComparer.Ordinal)) output.WriteLine($"  {name}");
    }

    private static void WriteAll(TextWriter output, MadeBuild made, string parent, bool isDryRun)
    {
        foreach (var report in made.Reports) output.WriteLine($"{report.Folder}  {report.Report.Period.Name}, {report.Report.Plan.Name}: {report.Report.ShortCount}");
        output.WriteLine(isDryRun ? $"Det här skulle ha lagts i {parent}." : $"Rapporterna ligger i {parent}.{(made.Index is { } index ? $" Börja med {index.Path}." : "")}");
    }

    /// <summary>A file in a folder is told by its folder.</summary>
    private static string TopName(string path) => path.Contains('/') ? path[..(path.IndexOf('/') + 1)] : path;
}
