using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Text;
using Uppfoljning.Pdf;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>One template to one file.</summary>
internal sealed class PdfPrinter(Report report, PdfStyleSheet styles, PdfFontSet fonts, TemplateStore templates)
{
    public Diagnosed<OutputFile?> Print(string path, string template, ScriptObject data, string title)
    {
        var html = TemplateRenderer.RenderHtml(templates, template, data, report.Register);
        if (html.Value is null) return new Diagnosed<OutputFile?>(null, html.Diagnostics);
        var metadata = new PdfMetadata(title, report.Register.Municipality, Producer: $"uppf {report.Edition.ToolVersion}");
        var result = PdfRenderer.Render(html.Value, styles, fonts, metadata);
        var source = new SourceFile($"{path} (mallens HTML)", html.Value);
        return new Diagnosed<OutputFile?>(new OutputFile(path, result.Bytes), [.. result.Findings.Select(finding => Describe(finding, source))]);
    }

    private static Diagnostic Describe(PdfFinding finding, SourceFile source)
    {
        var at = source.OffsetAt(finding.Line, finding.Column);
        var code = finding.Kind is PdfFindingKind.UnknownElement or PdfFindingKind.UnknownDrawing or PdfFindingKind.BrokenLink or PdfFindingKind.Misplaced
            ? Codes.LostInPdf
            : Codes.NotAccessible;
        return new Diagnostic(code, finding.Line > 0 ? new Location(source, new TextSpan(at, 1)) : null, finding.Message, finding.Help);
    }
}
