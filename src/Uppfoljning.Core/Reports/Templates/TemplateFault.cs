using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>What the template engine found, as a diagnostic at its place in the template.</summary>
internal static class TemplateFault
{
    public static Diagnostic Of(TemplateStore templates, DiagnosticCode code, SourceSpan span, string message, string? help)
    {
        var source = templates.Find(span.FileName ?? "")?.Source;
        var location = source is null
            ? null
            : new Location(source, TextSpan.FromBounds(Math.Max(0, span.Start.Offset), Math.Min(source.Text.Length, span.End.Offset + 1)));
        return new Diagnostic(code, location, message, help);
    }
}
