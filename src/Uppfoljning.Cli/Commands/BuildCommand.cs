using System.CommandLine;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Cli.Commands;

/// <summary><c>uppf build</c>: validates, counts, renders and publishes a period's report.</summary>
internal static class BuildCommand
{
    private static readonly Option<string?> period = new("--period") { Description = "perioden att göra rapport för, till exempel 2023-08", HelpName = "ÅÅÅÅ-MM" };
    private static readonly Option<string?> destination = new("--out") { Description = "var rapporterna läggs; annars ut/ i projektet", HelpName = "MAPP" };
    private static readonly Option<string?> templateFolder = new("--templates") { Description = "mallarna att använda; annars templates/ i projektet", HelpName = "MAPP" };
    private static readonly ChoiceOption outputFormat = DiagnosticFormats.NewOption();
    private static readonly Option<bool> dryRun = new("--dry-run") { Description = "gör allt utom att lägga rapporten på plats" };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("build", "Gör en periods rapport som webbsidor, PDF och data.") { period, destination, templateFolder, outputFormat, dryRun };
        command.SetAction(parsed => Run(parsed, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings surroundings)
    {
        var diagnostics = new DiagnosticReport(parsed, surroundings);
        var messageFormat = parsed.GetValue(outputFormat) ?? DiagnosticFormats.Text;
        var project = Project.Load(parsed, period, surroundings, diagnostics);
        var templates = project is null ? null : diagnostics.Take(Templates(parsed, project, surroundings));
        var made = project is null || templates is null || diagnostics.HasErrors ? null : ReportMaker.Make(project, templates, diagnostics);
        if (made is null || diagnostics.HasErrors)
        {
            diagnostics.Print(messageFormat, surroundings.Error);
            return diagnostics.ExitCode;
        }

        var parent = parsed.GetValue(destination) is { } given ? Path.GetFullPath(given, surroundings.CurrentFolder) : Path.Combine(project!.Folder, "ut");
        var isDryRun = parsed.GetValue(dryRun);
        if (!isDryRun && Publisher.Publish(parent, project!.ReportFolder, made.Files) is { } failure) diagnostics.Add([failure]);
        diagnostics.Print(messageFormat, surroundings.Error);
        if (!diagnostics.HasErrors && messageFormat == DiagnosticFormats.Text && !parsed.GetValue(GlobalOptions.Quiet))
            BuildSummary.Write(surroundings.Output, made, Path.GetRelativePath(surroundings.CurrentFolder, Path.Combine(parent, project!.ReportFolder)), isDryRun);
        return diagnostics.ExitCode;
    }

    private static Diagnosed<TemplateStore?> Templates(ParseResult parsed, Project project, Surroundings surroundings)
    {
        if (parsed.GetValue(templateFolder) is not { } given) return new Diagnosed<TemplateStore?>(new TemplateStore(Path.Combine(project.Folder, "templates")), []);
        var folder = Path.GetFullPath(given, surroundings.CurrentFolder);
        return Directory.Exists(folder)
            ? new Diagnosed<TemplateStore?>(new TemplateStore(folder), [])
            : new Diagnosed<TemplateStore?>(null, [UsageFaults.New($"mappen {given} finns inte", "ange en mapp med mallar efter --templates")]);
    }
}
