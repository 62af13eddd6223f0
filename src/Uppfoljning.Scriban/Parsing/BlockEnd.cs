
namespace Uppfoljning.Scriban.Parsing;

/// <summary>What may end a block.</summary>
internal enum BlockEnd
{
    EndOfFile,
    End,
    EndInExpression,
    EndOrElse,
    EndOrElseOrWhen,
}
