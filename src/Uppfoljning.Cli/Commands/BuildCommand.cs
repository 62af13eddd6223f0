using System.Collections.Immutable;
using System.CommandLine;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Cli.Commands;

/// <summary><c>uppf build</c>: validates, counts, renders and publishes a period's report, or those of all periods.</summary>
internal static class BuildCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("build", "Gör en periods rapport som webbsidor, PDF och data.");
        BuildOptions.AddTo(command);
        command.SetAction(parsed => Run(parsed, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings surroundings)
    {
        var diagnostics = new DiagnosticReport(parsed, surroundings);
        var messageFormat = parsed.GetValue(BuildOptions.OutputFormat) ?? DiagnosticFormats.Text;
        var isDryRun = parsed.GetValue(BuildOptions.DryRun);
        var (made, destination) = Make(parsed, surroundings, diagnostics);
        var isMade = made is not null && !diagnostics.HasErrors;
        if (isMade && (isDryRun ? Publisher.Rehearse(destination, made!.Publication) : Publisher.Publish(destination, made!.Publication)) is { } fault) diagnostics.Add([fault]);

        diagnostics.Print(messageFormat, surroundings.Error);
        if (!isMade || diagnostics.HasErrors || messageFormat != DiagnosticFormats.Text || parsed.GetValue(GlobalOptions.Quiet)) return diagnostics.ExitCode;
        BuildSummary.Write(surroundings.Output, made!, destination, surroundings.CurrentFolder, isDryRun);
        if (parsed.GetValue(GlobalOptions.Verbose)) HumanChecks.Write(surroundings.Error, made!);
        return diagnostics.ExitCode;
    }

    private static (MadeBuild? Made, string Destination) Make(ParseResult parsed, Surroundings surroundings, DiagnosticReport diagnostics)
    {
        if (diagnostics.Take(BuildRequest.Of(parsed)) is not { } request) return (null, "");
        var isAll = parsed.GetValue(BuildOptions.All);
        ImmutableArray<Project> projects = isAll
            ? Project.LoadAll(parsed, surroundings, diagnostics)
            : Project.Load(parsed, BuildOptions.Period, surroundings, diagnostics) is { } project ? [project] : [];
        if (projects.IsEmpty || diagnostics.Take(Destination.Find(parsed, surroundings, projects[0].Folder)) is not { } destination) return (null, "");
        if (diagnostics.Take(Templates(parsed, projects[0], surroundings)) is not { } templates || diagnostics.HasErrors) return (null, "");
        return (BuildMaker.Make(projects, isAll, request, templates, diagnostics), destination);
    }

    private static Diagnosed<TemplateStore?> Templates(ParseResult parsed, Project project, Surroundings surroundings)
    {
        if (parsed.GetValue(BuildOptions.Templates) is not { } given) return new Diagnosed<TemplateStore?>(new TemplateStore(Path.Combine(project.Folder, "templates")), []);
        var folder = Path.GetFullPath(given, surroundings.CurrentFolder);
        return Directory.Exists(folder)
            ? new Diagnosed<TemplateStore?>(new TemplateStore(folder, Path.GetRelativePath(project.Folder, folder).Replace('\\', '/') + "/"), [])
            : new Diagnosed<TemplateStore?>(null, [UsageFaults.New(File.Exists(folder) ? $"{given} är en fil" : $"mappen {given} finns inte", "ange en mapp med mallar efter --templates")]);
    }
}
