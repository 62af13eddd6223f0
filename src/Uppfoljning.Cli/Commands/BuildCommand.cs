using System.CommandLine;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Workflow.Git;

namespace Uppfoljning.Cli.Commands;

/// <summary><c>uppf build</c>: validates, counts, renders and publishes a period's report.</summary>
internal static class BuildCommand
{
    private static readonly Option<string?> period = new("--period") { Description = "perioden att göra rapport för, till exempel 2023-08", HelpName = "ÅÅÅÅ-MM" };
    private static readonly Option<string?> destination = new("--out") { Description = "var rapporterna läggs; annars ut/ i projektet", HelpName = "MAPP" };
    private static readonly Option<string?> templateFolder = new("--templates") { Description = "mallarna att använda; annars templates/ i projektet", HelpName = "MAPP" };
    private static readonly Option<string?> outputFormat = new("--output-format") { Description = "meddelandenas form: text (annars) eller json", HelpName = "text|json" };
    private static readonly Option<bool> dryRun = new("--dry-run") { Description = "gör allt utom att lägga rapporten på plats" };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("build", "Gör en periods rapport som webbsidor, PDF och data.") { period, destination, templateFolder, outputFormat, dryRun };
        command.SetAction(parsed => Run(parsed, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings surroundings)
    {
        var messageFormat = Choice.Value(parsed, outputFormat, "text", "json") ?? "text";
        var folder = ProjectFolder.Find(parsed.GetValue(GlobalOptions.Project), surroundings.CurrentFolder);
        var templates = new TemplateStore(TemplateFolder(parsed, folder, surroundings));
        // Git answers while the files are read.
        var revision = Task.Run(() => GitRevision.Read(folder));
        var diagnostics = new DiagnosticReport(parsed, surroundings);

        var project = Project.Load(folder, parsed, parsed.GetValue(period), diagnostics);
        var built = project is null ? null : ReportMaker.Make(project, templates, revision, diagnostics);
        if (built is null || diagnostics.HasErrors)
        {
            diagnostics.Print(messageFormat);
            return ExitCode.FaultyInput;
        }
        var parent = parsed.GetValue(destination) is { } given ? Path.GetFullPath(given, surroundings.CurrentFolder) : Path.Combine(folder, "ut");
        var failure = parsed.GetValue(dryRun) ? null : Publisher.Publish(parent, project!.ReportFolder, built.Files);
        if (failure is not null) diagnostics.Add([failure]);
        diagnostics.Print(messageFormat);
        if (failure is not null) return ExitCode.WrongUse;

        if (messageFormat == "text" && !parsed.GetValue(GlobalOptions.Quiet))
            BuildSummary.Write(surroundings.Output, built, Path.GetRelativePath(surroundings.CurrentFolder, Path.Combine(parent, project!.ReportFolder)), parsed.GetValue(dryRun));
        return ExitCode.Done;
    }

    private static string TemplateFolder(ParseResult parsed, string project, Surroundings surroundings)
    {
        if (parsed.GetValue(templateFolder) is not { } given) return Path.Combine(project, "templates");
        var folder = Path.GetFullPath(given, surroundings.CurrentFolder);
        return Directory.Exists(folder) ? folder : throw new UsageException($"mappen {given} finns inte", "ange en mapp med mallar efter --templates");
    }
}
