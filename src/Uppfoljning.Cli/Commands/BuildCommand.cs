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
        var made = Make(parsed, surroundings, diagnostics);
        var isDone = made is not null && !diagnostics.HasErrors;
        if (isDone && !parsed.GetValue(BuildOptions.DryRun)) diagnostics.Add(Publish(made!, Destination(parsed, surroundings, made!)));

        diagnostics.Print(messageFormat, surroundings.Error);
        if (!isDone || diagnostics.HasErrors || messageFormat != DiagnosticFormats.Text) return diagnostics.ExitCode;
        if (!parsed.GetValue(GlobalOptions.Quiet)) BuildSummary.Write(surroundings.Output, made!, Path.GetRelativePath(surroundings.CurrentFolder, Destination(parsed, surroundings, made!)), parsed.GetValue(BuildOptions.DryRun));
        if (parsed.GetValue(GlobalOptions.Verbose)) HumanChecks.Write(surroundings.Error, made!);
        return diagnostics.ExitCode;
    }

    private static MadeBuild? Make(ParseResult parsed, Surroundings surroundings, DiagnosticReport diagnostics)
    {
        if (diagnostics.Take(BuildRequest.Of(parsed)) is not { } request) return null;
        var isAll = parsed.GetValue(BuildOptions.All);
        ImmutableArray<Project> projects = isAll
            ? Project.LoadAll(parsed, surroundings, diagnostics)
            : Project.Load(parsed, BuildOptions.Period, surroundings, diagnostics) is { } project ? [project] : [];
        if (projects.IsEmpty || diagnostics.Take(Templates(parsed, projects[0], surroundings)) is not { } templates || diagnostics.HasErrors) return null;
        return BuildMaker.Make(projects, isAll, request, templates, diagnostics);
    }

    private static ImmutableArray<Diagnostic> Publish(MadeBuild made, string parent)
    {
        if (made.Index is { } page && IndexPublisher.Refuse(parent, page) is { } refusal) return [refusal];
        foreach (var report in made.Reports)
        {
            if (Publisher.Publish(parent, report.Folder, report.Files) is { } failure) return [failure];
        }
        return made.Index is { } index && IndexPublisher.Publish(parent, index) is { } fault ? [fault] : [];
    }

    private static string Destination(ParseResult parsed, Surroundings surroundings, MadeBuild made) =>
        parsed.GetValue(BuildOptions.Destination) is { } given ? Path.GetFullPath(given, surroundings.CurrentFolder) : Path.Combine(made.ProjectFolder, "ut");

    private static Diagnosed<TemplateStore?> Templates(ParseResult parsed, Project project, Surroundings surroundings)
    {
        if (parsed.GetValue(BuildOptions.Templates) is not { } given) return new Diagnosed<TemplateStore?>(new TemplateStore(Path.Combine(project.Folder, "templates")), []);
        var folder = Path.GetFullPath(given, surroundings.CurrentFolder);
        return Directory.Exists(folder)
            ? new Diagnosed<TemplateStore?>(new TemplateStore(folder), [])
            : new Diagnosed<TemplateStore?>(null, [UsageFaults.New($"mappen {given} finns inte", "ange en mapp med mallar efter --templates")]);
    }
}
