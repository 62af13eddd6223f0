using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Text;
using Uppfoljning.Pdf;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>One template to one file.</summary>
internal sealed class PdfPrinter(Report report, TemplateSubjects subjects, PdfStyleSheet styles, PdfFontSet fonts, TemplateStore templates, Func<Report, OutputFile>? dataOf)
{
    /// <summary>Content is what the file shows, whose data it may carry.</summary>
    public PrintedPdf Print(string path, string template, ScriptObject data, string title, Report content)
    {
        var html = TemplateRenderer.RenderHtml(templates, template, data, report.Register, subjects);
        if (html.Value is null) return new PrintedPdf(new Diagnosed<OutputFile?>(null, html.Diagnostics), 0);
        var metadata = new PdfMetadata(
            report.Edition.TitleOf(title),
            report.Register.Municipality,
            Date: report.Edition.Date ?? report.Period.Month.LastDay,
            Producer: $"uppf {report.Edition.ToolVersion}");
        var source = new SourceFile(templates.Shown + template, html.Value);
        try
        {
            var result = PdfRenderer.Render(html.Value, styles, fonts, metadata, Picture, Attachments(content));
            var diagnostics = result.Findings.Select(finding => Describe(finding, source, path));
            return new PrintedPdf(new Diagnosed<OutputFile?>(new OutputFile(path, result.Bytes), [.. diagnostics]), result.PageCount);
        }
        catch (PdfFontException fault)
        {
            return new PrintedPdf(new Diagnosed<OutputFile?>(null, [PdfFonts.Unusable(fault)]), 0);
        }
    }

    /// <summary>Pictures lie beside the theme.</summary>
    private byte[]? Picture(string address) => templates.Find(Uri.UnescapeDataString(address)) is { Fault: null } file ? file.Bytes.ToArray() : null;

    private ImmutableArray<PdfAttachment> Attachments(Report content) =>
        dataOf?.Invoke(content) is { } data ? [new PdfAttachment(data.Path, "application/json", "Rapportens uppgifter som data", data.Bytes)] : [];

    /// <summary>The place is in the template, where that can be told; else in the HTML that it made.</summary>
    private Diagnostic Describe(PdfFinding finding, SourceFile source, string path)
    {
        var at = source.OffsetAt(finding.Line, finding.Column);
        var location = finding.Line == 0 ? null : TemplateOrigin.Find(templates, source.Text, at) ?? new Location(source, new TextSpan(at, 1));
        return new Diagnostic(CodeOf(finding.Kind), location, $"{path}: {EngineTone.Of(finding.Message)}", finding.Help is { } help ? EngineTone.Of(help) : null);
    }

    private static DiagnosticCode CodeOf(PdfFindingKind kind) => kind switch
    {
        PdfFindingKind.UnknownElement or PdfFindingKind.UnknownDrawing or PdfFindingKind.BrokenLink or PdfFindingKind.Misplaced => Codes.LostInPdf,
        PdfFindingKind.HeadingSkipped => Codes.HeadingLevelSkipped,
        _ => Codes.NotAccessible,
    };
}
