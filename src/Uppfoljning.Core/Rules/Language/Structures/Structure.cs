namespace Uppfoljning.Core.Rules.Language.Structures;

/// <summary>What Markdown has and a report does not show.</summary>
internal enum Structure
{
    Heading,
    UnderlinedHeading,
    Quotation,
    FencedCode,
    IndentedCode,
    Rule,
    Image,
}
