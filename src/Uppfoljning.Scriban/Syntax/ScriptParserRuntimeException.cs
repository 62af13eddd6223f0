using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax;

/// <summary>A template that was to be rendered could not be read; <see cref="ParserMessages"/> says where and why.</summary>
public sealed class ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
    : ScriptRuntimeException(span, message)
{
    public LogMessageBag ParserMessages { get; } = parserMessages;

    public override string Message => $"{base.Message}\n {string.Join("\n ", ParserMessages)}\n";
}
