using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax;

/// <summary>A fault met while a template was rendered. The message has no place in it; <see cref="ToString"/> prints both.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException = null)
        : this(span, message, null, innerException)
    {
    }

    public ScriptRuntimeException(SourceSpan span, string message, string? help, Exception? innerException = null)
        : base(message, innerException)
    {
        Span = span;
        Help = help;
    }

    public SourceSpan Span { get; }

    /// <summary>What to do about it, such as <c>menade du "titel"?</c>, where that can be said.</summary>
    public string? Help { get; }

    /// <summary>The same as the message, by the name that Scriban gives what has no place in it.</summary>
    public string OriginalMessage => Message;

    /// <summary>The fault as a message of the same kind as those from <see cref="Template.Parse(string, string)"/>.</summary>
    public LogMessage ToLogMessage() => new(ParserMessageType.Error, Span, Message, Help);

    public override string ToString() => ToLogMessage().ToString();
}
