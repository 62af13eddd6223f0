using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax;

/// <summary>A fault met while a template was rendered: its place and, without the place, what is wrong.</summary>
public class ScriptRuntimeException : Exception
{
    private readonly List<object?> loopItems = [];

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

    /// <summary>What the loops around the fault had come to, the innermost first: it says of what data the template was writing.</summary>
    public IReadOnlyList<object?> LoopItems => loopItems;

    /// <summary>What is wrong, without the place.</summary>
    public string OriginalMessage => base.Message;

    /// <summary>As a message from <see cref="Template.Parse(string, string)"/> prints: <c>mall.sbn(3,7) : error : text</c>.</summary>
    public override string Message => ToLogMessage().ToString();

    /// <summary>The fault as a message of the same kind as those from <see cref="Template.Parse(string, string)"/>.</summary>
    public LogMessage ToLogMessage() => new(ParserMessageType.Error, Span, OriginalMessage, Help);

    public override string ToString() => Message;

    internal void LeaveLoop(object? item) => loopItems.Add(item);
}
