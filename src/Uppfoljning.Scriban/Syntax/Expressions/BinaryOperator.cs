
namespace Uppfoljning.Scriban.Syntax;

internal enum BinaryOperator
{
    Add, Subtract, Multiply, Divide, DivideRound, Modulo,
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    And, Or, Coalesce, NotCoalesce,
    Range, RangeLess, ShiftLeft, ShiftRight,
}
