namespace Uppfoljning.Scriban.Syntax.Expressions;

internal enum BinaryOperator
{
    Add, Subtract, Multiply, Divide, DivideRound, Modulo,
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    And, Or, Coalesce, NotCoalesce,
    Range, RangeLess, ShiftLeft, ShiftRight,
}
