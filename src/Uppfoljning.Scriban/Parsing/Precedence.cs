using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Parsing;

/// <summary>How tightly the operators bind; a higher number binds tighter.</summary>
internal static class Precedence
{
    public const int Lowest = 0;
    public const int AboveOr = 31;

    public static (BinaryOperator Operator, int Level)? Of(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion => (BinaryOperator.Coalesce, 20),
        TokenKind.QuestionNot => (BinaryOperator.NotCoalesce, 20),
        TokenKind.ShiftLeft => (BinaryOperator.ShiftLeft, 25),
        TokenKind.ShiftRight => (BinaryOperator.ShiftRight, 25),
        TokenKind.OrOr => (BinaryOperator.Or, 30),
        TokenKind.AndAnd => (BinaryOperator.And, 40),
        TokenKind.EqualEqual => (BinaryOperator.Equal, 70),
        TokenKind.NotEqual => (BinaryOperator.NotEqual, 70),
        TokenKind.Less => (BinaryOperator.Less, 80),
        TokenKind.LessEqual => (BinaryOperator.LessOrEqual, 80),
        TokenKind.Greater => (BinaryOperator.Greater, 80),
        TokenKind.GreaterEqual => (BinaryOperator.GreaterOrEqual, 80),
        TokenKind.Plus => (BinaryOperator.Add, 100),
        TokenKind.Minus => (BinaryOperator.Subtract, 100),
        TokenKind.Star => (BinaryOperator.Multiply, 110),
        TokenKind.Slash => (BinaryOperator.Divide, 110),
        TokenKind.DoubleSlash => (BinaryOperator.DivideRound, 110),
        TokenKind.Percent => (BinaryOperator.Modulo, 110),
        TokenKind.DoubleDot => (BinaryOperator.Range, 130),
        TokenKind.DoubleDotLess => (BinaryOperator.RangeLess, 130),
        _ => null,
    };

    /// <summary>The operator of <c>+=</c> and its like.</summary>
    public static BinaryOperator? OfAssignment(TokenKind kind) => kind switch
    {
        TokenKind.PlusEqual => BinaryOperator.Add,
        TokenKind.MinusEqual => BinaryOperator.Subtract,
        TokenKind.StarEqual => BinaryOperator.Multiply,
        TokenKind.SlashEqual => BinaryOperator.Divide,
        TokenKind.DoubleSlashEqual => BinaryOperator.DivideRound,
        TokenKind.PercentEqual => BinaryOperator.Modulo,
        _ => null,
    };
}
