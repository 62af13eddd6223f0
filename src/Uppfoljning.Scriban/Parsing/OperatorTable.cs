namespace Uppfoljning.Scriban.Parsing;

/// <summary>The signs of the language.</summary>
internal static class OperatorTable
{
    // Of those that begin alike the longer stands first.
    private static readonly (string Text, TokenKind Kind)[] All =
    [
        ("..<", TokenKind.DoubleDotLess), ("...", TokenKind.TripleDot), ("//=", TokenKind.DoubleSlashEqual),
        ("..", TokenKind.DoubleDot), ("?.", TokenKind.OptionalDot), ("??", TokenKind.QuestionQuestion), ("?!", TokenKind.QuestionNot),
        ("==", TokenKind.EqualEqual), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessEqual), (">=", TokenKind.GreaterEqual),
        ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), ("&&", TokenKind.AndAnd), ("||", TokenKind.OrOr), ("|>", TokenKind.PipeGreater),
        ("++", TokenKind.PlusPlus), ("--", TokenKind.MinusMinus), ("+=", TokenKind.PlusEqual), ("-=", TokenKind.MinusEqual),
        ("*=", TokenKind.StarEqual), ("/=", TokenKind.SlashEqual), ("%=", TokenKind.PercentEqual), ("//", TokenKind.DoubleSlash),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        (".", TokenKind.Dot), (",", TokenKind.Comma), (":", TokenKind.Colon), (";", TokenKind.SemiColon), ("=", TokenKind.Equal),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star), ("/", TokenKind.Slash), ("%", TokenKind.Percent),
        ("<", TokenKind.Less), (">", TokenKind.Greater), ("&", TokenKind.Ampersand), ("|", TokenKind.Pipe), ("!", TokenKind.Not),
        ("^", TokenKind.Caret), ("@", TokenKind.At), ("?", TokenKind.Question),
    ];

    private static readonly Dictionary<char, (string Text, TokenKind Kind)[]> ByFirst =
        All.GroupBy(sign => sign.Text[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The sign that a text begins with; a character that is none is a token of its own, and invalid.</summary>
    public static (int Length, TokenKind Kind) Match(ReadOnlySpan<char> text)
    {
        if (!ByFirst.TryGetValue(text[0], out var signs)) return (1, TokenKind.Invalid);
        foreach (var (sign, kind) in signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal)) return (sign.Length, kind);
        }

        return (1, TokenKind.Invalid);
    }
}
