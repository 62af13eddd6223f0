namespace Uppfoljning.Core.Text;

/// <summary>A text as words and punctuation marks. What is written together is one word: e-tjänst, 2,5, KF:s, 3–4, t.ex.</summary>
public static class Tokens
{
    public static List<Token> Of(string text, TextSpan part)
    {
        var tokens = new List<Token>();
        for (var at = part.Start; at < part.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = EndOf(text, at, part.End);
            tokens.Add(new Token(text[at..end].ToLowerInvariant(), TextSpan.FromBounds(at, end)));
            at = end;
        }
        return tokens;
    }

    private static int EndOf(string text, int start, int limit)
    {
        var end = start + 1;
        if (!char.IsLetterOrDigit(text[start])) return end;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || (end + 1 < limit && Joins(text[end], text[end - 1], text[end + 1])))) end++;
        return end;
    }

    private static bool Joins(char mark, char before, char after) => mark switch
    {
        '-' or '–' or ':' or '.' or '/' or '\'' or '’' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
        ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
        _ => false,
    };
}
