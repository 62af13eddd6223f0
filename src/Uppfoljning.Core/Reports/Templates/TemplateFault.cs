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
        var location = source is null
            ? null
            : new Location(source, TextSpan.FromBounds(Math.Max(0, span.Start.Offset), Math.Min(source.Text.Length, span.End.Offset + 1)));
        return new Diagnostic(code, location, EngineTone.Of(message), help);
    }

    /// <summary>More than this in one template follow from the first.</summary>
    private const int MaxFaults = 5;

    /// <summary>The parser may have two things to say of one place; the first is what the reader needs.</summary>
    public static ImmutableArray<Diagnostic> OfParsing(TemplateStore templates, IEnumerable<LogMessage> messages) =>
        [.. messages.DistinctBy(message => (message.Span.FileName, message.Span.Start.Offset))
            .Take(MaxFaults)
            .Select(message => Of(templates, Codes.TemplateSyntax, message.Statement ?? message.Span, message.Message, message.Help))];
}
