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
    public static MadeReport? Make(Project project, TemplateStore templates, Task<GitRevision?> revision, DiagnosticReport diagnostics)
    {
        diagnostics.Add(project.Diagnostics);
        var theme = ThemeReader.Read(templates);
        diagnostics.Add(theme.Diagnostics);
        if (diagnostics.HasErrors || theme.Value is null) return null;

        var git = revision.GetAwaiter().GetResult();
        var edition = new ReportEdition(git?.Id, git?.IsChanged, CommandLine.Version);
        var report = ReportBuilder.Build(project.Bound, project.Count(), edition, templates);
        diagnostics.Add(report.Diagnostics);
        if (diagnostics.HasErrors) return null;

        // The two forms know nothing of each other, and share only what neither changes.
        var pdf = Task.Run(() => PdfReportRenderer.Render(report.Value, theme.Value, templates, project.Repository));
        var html = HtmlRenderer.Render(report.Value, theme.Value, templates);
        diagnostics.Add(html.Diagnostics);
        diagnostics.Add(pdf.GetAwaiter().GetResult().Diagnostics);
        if (diagnostics.HasErrors) return null;

        ImmutableArray<OutputFile> files = [.. html.Value, .. pdf.Result.Value, AssignmentTable.Write(report.Value), ReportJson.Write(report.Value)];
        return new MadeReport(report.Value, files.Add(Manifest.Write(report.Value, Inputs(project, templates), files)));
    }

    private static IEnumerable<ManifestInput> Inputs(Project project, TemplateStore templates) =>
        project.Repository.Files.Select(file => new ManifestInput(file.Yaml.Source.Path, file.Bytes, IsBuiltIn: false))
            .Concat(templates.Used.Select(file => new ManifestInput(file.Source.Path, file.Bytes, file.IsBuiltIn)));
}
