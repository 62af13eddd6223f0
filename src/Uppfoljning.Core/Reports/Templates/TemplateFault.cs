using System.Collections.Immutable;
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
        return new Diagnostic(code, source is null ? null : new Location(source, Within(source, span)), EngineTone.Of(message), help);
    }

    /// <summary>All faults of a template but those that go away with another.</summary>
    public static ImmutableArray<Diagnostic> OfParsing(TemplateStore templates, IEnumerable<LogMessage> messages) =>
        [.. messages.Where(message => !message.IsFollowUp)
            .Select(message => Of(templates, Codes.TemplateSyntax, message.Statement ?? message.Span, message.Message, message.Help))];

    /// <summary>A negative offset is the end of the template.</summary>
    private static TextSpan Within(SourceFile source, SourceSpan span)
    {
        var length = source.Text.Length;
        return span.Start.Offset < 0 ? new TextSpan(length, 0) : TextSpan.FromBounds(Math.Min(span.Start.Offset, length), Math.Min(span.End.Offset + 1, length));
    }
}
