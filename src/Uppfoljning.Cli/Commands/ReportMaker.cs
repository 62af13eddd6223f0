using System.Collections.Immutable;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Data;
using Uppfoljning.Core.Reports.Html;
using Uppfoljning.Core.Reports.Pdf;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Workflow.Git;

namespace Uppfoljning.Cli.Commands;

/// <summary>From a checked project to all files of its report: count, render in each form, and list them in the manifest.</summary>
internal static class ReportMaker
{
    /// <summary>Null where something was at fault; then the report of diagnostics has errors.</summary>
    public static MadeReport? Make(Project project, TemplateStore templates, DiagnosticReport diagnostics)
    {
        // Git answers while the theme is read and the report counted.
        var revision = Task.Run(() => GitRevision.Read(project.Folder));
        var theme = diagnostics.Take(ThemeReader.Read(templates));
        if (theme is null || diagnostics.HasErrors) return null;
        var git = revision.GetAwaiter().GetResult();
        var edition = new ReportEdition(git?.Id, git?.IsChanged, CommandLine.Version);
        var report = diagnostics.Take(ReportBuilder.Build(project.Bound, project.Count(), edition, templates));
        if (diagnostics.HasErrors) return null;

        // The two forms know nothing of each other, and share only what neither changes.
        var rendering = Task.Run(() => PdfReportRenderer.Render(report, theme, templates, project.Repository));
        var html = diagnostics.Take(HtmlRenderer.Render(report, theme, templates));
        var pdf = diagnostics.Take(rendering.GetAwaiter().GetResult());
        diagnostics.HasRendered = true;
        if (diagnostics.HasErrors) return null;

        ImmutableArray<OutputFile> files = [.. html, .. pdf, AssignmentTable.Write(report), ReportJson.Write(report)];
        return new MadeReport(report, files.Add(Manifest.Write(report, Inputs(project, templates), files)));
    }

    private static IEnumerable<ManifestInput> Inputs(Project project, TemplateStore templates) =>
        project.Repository.Files.Select(file => new ManifestInput(file.Yaml.Source.Path, file.Bytes, IsBuiltIn: false))
            .Concat(templates.Used.Select(file => new ManifestInput(file.Source.Path, file.Bytes, file.IsBuiltIn)));
}
