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
        return new Diagnostic(code, location, InOurTone(message), help);
    }

    /// <summary>The parser may have two things to say of one place; the first is what the reader needs.</summary>
    public static ImmutableArray<Diagnostic> OfParsing(TemplateStore templates, IEnumerable<LogMessage> messages) =>
        [.. messages.DistinctBy(message => (message.Span.FileName, message.Span.Start.Offset))
            .Select(message => Of(templates, Codes.TemplateSyntax, message.Span, message.Message, message.Help))];

    /// <summary>The engine speaks in sentences; diagnostics begin small and end without a full stop.</summary>
    private static string InOurTone(string message) =>
        message.Length > 1 && char.IsUpper(message[0]) && char.IsLower(message[1])
            ? char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.')
            : message.TrimEnd('.');
}
