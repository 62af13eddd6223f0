namespace Uppfoljning.Scriban.Parsing;

/// <summary>A fault in a template: what is wrong (without place), where, and if it can be said, what to do.</summary>
public sealed record LogMessage(ParserMessageType Type, SourceSpan Span, string Message, string? Help = null)
{
    /// <summary>The statement that the fault is about, where it was found elsewhere: the one whose <c>end</c> is missing at the end of the template, the text that is never ended.</summary>
    public SourceSpan? Statement { get; init; }

    /// <summary>Whether it only follows from another message, which the reader should see first: mended, that one takes this with it.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary><c>mall.sbn(3,7) : error : text</c>.</summary>
    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}{(Help is null ? "" : $" ({Help})")}";
}
