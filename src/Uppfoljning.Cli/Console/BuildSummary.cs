using Uppfoljning.Cli.Commands;
using Uppfoljning.Core.Publishing;

namespace Uppfoljning.Cli.Console;

/// <summary>What a build has made and where it lies, for whoever asked for it.</summary>
internal static class BuildSummary
{
    /// <param name="output">Where it is written.</param>
    /// <param name="made">What was made.</param>
    /// <param name="destination">The folder of all reports.</param>
    /// <param name="currentFolder">The folder from which paths are told.</param>
    /// <param name="isDryRun">Whether nothing was put in place.</param>
    public static void Write(TextWriter output, MadeBuild made, string destination, string currentFolder, bool isDryRun)
    {
        var parent = Path.GetRelativePath(currentFolder, destination);
        if (made is { IsAll: false, Reports: [var only] }) WriteReport(output, only, Path.Combine(parent, only.Folder.Name), isDryRun);
        else WriteAll(output, made, parent, isDryRun);
        if (!isDryRun && !made.IsAll && made.Reports.Any(report => IndexPage.LeadsAstray(destination, report.Folder)))
            output.WriteLine($"{Path.Combine(parent, "index.html")} leder till sidor som inte finns längre. Kör uppf build --all för att göra om den.");
    }

    private static void WriteReport(TextWriter output, MadeReport made, string folder, bool isDryRun)
    {
        var report = made.Report;
        output.WriteLine($"{report.Title}: {report.ShortCount}");
        output.WriteLine(isDryRun ? $"Det här skulle ha lagts i {folder}:" : $"Rapporten ligger i {folder}:");
        foreach (var name in made.Folder.Files.Select(file => TopName(file.Path)).Distinct().Order(StringComparer.Ordinal)) output.WriteLine($"  {name}");
    }

    private static void WriteAll(TextWriter output, MadeBuild made, string parent, bool isDryRun)
    {
        foreach (var (report, folder) in made.Reports.Select(made => (made.Report, made.Folder))) output.WriteLine($"{folder.Name}  {report.Title}: {report.ShortCount}");
        var index = made.Index is { } page ? isDryRun ? $" Sidan {page.Path} skulle ha lett till dem." : $" Börja med {page.Path}." : "";
        output.WriteLine((isDryRun ? $"Det här skulle ha lagts i {parent}." : $"Rapporterna ligger i {parent}.") + index);
    }

    /// <summary>A file in a folder is told by its folder.</summary>
    private static string TopName(string path) => path.Contains('/') ? path[..(path.IndexOf('/') + 1)] : path;
}
