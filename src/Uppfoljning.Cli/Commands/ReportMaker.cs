using System.Collections.Immutable;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Data;
using Uppfoljning.Core.Reports.Docx;
using Uppfoljning.Core.Reports.Html;
using Uppfoljning.Core.Reports.Pdf;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Cli.Commands;

/// <summary>From a counted report to all its files, in each form that it is to have, listed in the manifest.</summary>
internal sealed class ReportMaker(Theme theme, TemplateStore templates, DiagnosticReport diagnostics)
{
    /// <summary>Null where something was at fault; then the report of diagnostics has errors.</summary>
    public ImmutableArray<OutputFile>? Make(Project project, Report report)
    {
        // The forms know nothing of each other, and share only what none changes.
        var rendering = Task.Run(() => PdfReportRenderer.Render(report, theme, templates, project.Repository, ReportJson.Write));
        var html = report.Selection.MakesPages ? diagnostics.Take(HtmlRenderer.Render(report, theme, templates)) : [];
        ImmutableArray<OutputFile> word = report.Selection.Makes(ReportForm.Docx) ? [DocxRenderer.Render(report, theme)] : [];
        var pdf = diagnostics.Take(rendering.GetAwaiter().GetResult());
        if (diagnostics.HasErrors) return null;

        ImmutableArray<OutputFile> data = report.Selection.Makes(ReportForm.Data) ? [AssignmentTable.Write(report), ReportJson.Write(report)] : [];
        ImmutableArray<OutputFile> files = [.. html, .. pdf, .. word, .. data];
        return files.Add(Manifest.Write(report, Inputs(project), files));
    }

    private IEnumerable<ManifestInput> Inputs(Project project) =>
        project.Repository.Files.Select(file => new ManifestInput(file.Yaml.Source.Path, file.Bytes, IsBuiltIn: false))
            .Concat(templates.Used.Select(file => new ManifestInput(file.Name, file.Bytes, file.IsBuiltIn)));
}
