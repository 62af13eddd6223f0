using System.Collections.Immutable;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Html;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Workflow.Git;

namespace Uppfoljning.Cli.Commands;

/// <summary>From a checked project to all files of its reports.</summary>
internal static class BuildMaker
{
    /// <summary>Null where something was at fault; then the report of diagnostics has errors.</summary>
    public static MadeBuild? Make(ImmutableArray<Project> projects, bool isAll, BuildRequest request, TemplateStore templates, DiagnosticReport diagnostics)
    {
        // Git answers while the theme is read.
        var revision = Task.Run(() => GitRevision.Read(projects[0].Folder));
        var theme = diagnostics.Take(ThemeReader.Read(templates));
        if (theme is null || diagnostics.HasErrors) return null;
        var git = revision.GetAwaiter().GetResult();
        var edition = new ReportEdition(git?.Id, git?.IsChanged, CommandLine.Version) { IsDraft = request.IsDraft, Date = request.Date };

        var made = ImmutableArray.CreateBuilder<MadeReport>();
        var maker = new ReportMaker(theme, templates, diagnostics);
        foreach (var project in projects)
        {
            if (Count(project) is not { } report || maker.Make(project, report) is not { } files) return null;
            made.Add(new MadeReport(report, new OutputFolder(project.ReportFolder, files)));
        }
        diagnostics.HasRendered = true;
        var index = isAll && request.Selection.MakesPages
            ? diagnostics.Take(IndexRenderer.Render([.. made.Select(report => new IndexEntry(report.Folder.Name, report.Report))], theme, templates))
            : null;
        return diagnostics.HasErrors ? null : new MadeBuild(made.DrainToImmutable(), theme, isAll, index);

        string? FolderOf(Plan plan, Period period) =>
            projects.FirstOrDefault(project => project.Plan == plan && project.Period == period) is { } other && isAll ? other.ReportFolder : null;

        Report? Count(Project project)
        {
            var goal = request.Goal is null ? null : project.Plan.Goals.FirstOrDefault(known => known.Id == request.Goal);
            if (request.Goal is not null && goal is null)
            {
                diagnostics.Add([UsageFaults.New($"målet \"{request.Goal}\" finns inte i {project.Plan.Id}", Suggestion.Help(request.Goal, [.. project.Plan.Goals.Select(known => known.Id)]))]);
                return null;
            }
            var built = diagnostics.Take(ReportBuilder.Build(project.Bound, project.Count(goal), edition, templates));
            return diagnostics.HasErrors ? null : built with
            {
                Selection = request.Selection,
                Surroundings = ReportSurroundings.Of(built.FollowUp, built.Plan, built.Period, FolderOf),
            };
        }
    }
}
