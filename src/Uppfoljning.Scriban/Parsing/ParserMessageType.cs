namespace Uppfoljning.Scriban.Parsing;

public enum ParserMessageType
{
    Error,
    Warning,
}
