namespace Uppfoljning.Scriban.Parsing;

/// <summary>The signs of the language.</summary>
internal static class OperatorTable
{
    /// <summary>The sign that a text begins with; a character that is none is a token of its own, and invalid.</summary>
    public static (int Length, TokenKind Kind) Match(ReadOnlySpan<char> text) => text switch
    {
        // Of those that begin alike the longer stands first.
        ['.', '.', '<', ..] => (3, TokenKind.DoubleDotLess),
        ['.', '.', '.', ..] => (3, TokenKind.TripleDot),
        ['/', '/', '=', ..] => (3, TokenKind.DoubleSlashEqual),
        ['.', '.', ..] => (2, TokenKind.DoubleDot),
        ['?', '.', ..] => (2, TokenKind.OptionalDot),
        ['?', '?', ..] => (2, TokenKind.QuestionQuestion),
        ['?', '!', ..] => (2, TokenKind.QuestionNot),
        ['=', '=', ..] => (2, TokenKind.EqualEqual),
        ['!', '=', ..] => (2, TokenKind.NotEqual),
        ['<', '=', ..] => (2, TokenKind.LessEqual),
        ['>', '=', ..] => (2, TokenKind.GreaterEqual),
        ['<', '<', ..] => (2, TokenKind.ShiftLeft),
        ['>', '>', ..] => (2, TokenKind.ShiftRight),
        ['&', '&', ..] => (2, TokenKind.AndAnd),
        ['|', '|', ..] => (2, TokenKind.OrOr),
        ['|', '>', ..] => (2, TokenKind.PipeGreater),
        ['+', '+', ..] => (2, TokenKind.PlusPlus),
        ['-', '-', ..] => (2, TokenKind.MinusMinus),
        ['+', '=', ..] => (2, TokenKind.PlusEqual),
        ['-', '=', ..] => (2, TokenKind.MinusEqual),
        ['*', '=', ..] => (2, TokenKind.StarEqual),
        ['/', '=', ..] => (2, TokenKind.SlashEqual),
        ['%', '=', ..] => (2, TokenKind.PercentEqual),
        ['/', '/', ..] => (2, TokenKind.DoubleSlash),
        ['(', ..] => (1, TokenKind.OpenParen),
        [')', ..] => (1, TokenKind.CloseParen),
        ['[', ..] => (1, TokenKind.OpenBracket),
        [']', ..] => (1, TokenKind.CloseBracket),
        ['.', ..] => (1, TokenKind.Dot),
        [',', ..] => (1, TokenKind.Comma),
        [':', ..] => (1, TokenKind.Colon),
        [';', ..] => (1, TokenKind.SemiColon),
        ['=', ..] => (1, TokenKind.Equal),
        ['+', ..] => (1, TokenKind.Plus),
        ['-', ..] => (1, TokenKind.Minus),
        ['*', ..] => (1, TokenKind.Star),
        ['/', ..] => (1, TokenKind.Slash),
        ['%', ..] => (1, TokenKind.Percent),
        ['<', ..] => (1, TokenKind.Less),
        ['>', ..] => (1, TokenKind.Greater),
        ['&', ..] => (1, TokenKind.Ampersand),
        ['|', ..] => (1, TokenKind.Pipe),
        ['!', ..] => (1, TokenKind.Not),
        ['^', ..] => (1, TokenKind.Caret),
        ['@', ..] => (1, TokenKind.At),
        ['?', ..] => (1, TokenKind.Question),
        _ => (1, TokenKind.Invalid),
    };
}
