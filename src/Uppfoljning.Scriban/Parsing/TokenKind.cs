namespace Uppfoljning.Scriban.Parsing;

internal enum TokenKind
{
    EndOfFile, Invalid, InvalidText,
    Raw, CodeEnter, CodeExit, NewLine, SemiColon,
    Identifier, LocalIdentifier, Number, String, VerbatimString,
    InterpolatedWhole, InterpolatedStart, InterpolatedMiddle, InterpolatedEnd,
    OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace,
    Dot, OptionalDot, DoubleDot, DoubleDotLess, TripleDot, Comma, Colon,
    Equal, PlusEqual, MinusEqual, StarEqual, SlashEqual, DoubleSlashEqual, PercentEqual,
    Plus, Minus, Star, Slash, DoubleSlash, Percent, PlusPlus, MinusMinus,
    EqualEqual, NotEqual, Less, LessEqual, Greater, GreaterEqual, ShiftLeft, ShiftRight,
    AndAnd, OrOr, Ampersand, Pipe, PipeGreater, Not, Caret, At,
    Question, QuestionQuestion, QuestionNot,
}
