namespace Uppfoljning.Scriban.Parsing;

/// <summary>A fault in a template: what is wrong (without place), where, and if it can be said, what to do.</summary>
public sealed record LogMessage(ParserMessageType Type, SourceSpan Span, string Message, string? Help = null)
{
    /// <summary><c>mall.sbn(3,7) : error : text</c>.</summary>
    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}{(Help is null ? "" : $" ({Help})")}";
}
