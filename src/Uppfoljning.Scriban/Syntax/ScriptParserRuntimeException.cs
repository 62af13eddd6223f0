using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax;

/// <summary>A template that was to be rendered could not be read; <see cref="Messages"/> says where and why.</summary>
public sealed class ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag messages)
    : ScriptRuntimeException(span, message)
{
    public LogMessageBag Messages { get; } = messages;

    public override string ToString() => $"{base.ToString()}\n {string.Join("\n ", Messages)}\n";
}
