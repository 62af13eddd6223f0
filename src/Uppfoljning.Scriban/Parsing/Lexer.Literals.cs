namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Lexer
{
    private void ReadString(char quote)
    {
        var start = at++;
        var sound = true;
        while (at < text.Length && text[at] != quote)
        {
            if (text[at] == '\\') sound &= SkipEscape(interpolated: false);
            else at++;
        }

        if (at >= text.Length)
        {
            Unterminated(start, quote);
            return;
        }

        at++;
        Add(sound ? TokenKind.String : TokenKind.InvalidText, start);
    }

    private void ReadVerbatimString()
    {
        var start = at++;
        while (at < text.Length)
        {
            if (text[at++] != '`') continue;
            if (Peek() != '`')
            {
                Add(TokenKind.VerbatimString, start);
                return;
            }

            at++;
        }

        Unterminated(start, '`');
    }

    /// <summary>A piece of <c>$"text {expression} text"</c>, up to the next expression or the end.</summary>
    private void ReadInterpolated(int start, char quote, bool first)
    {
        var sound = true;
        while (at < text.Length && text[at] != quote)
        {
            if (text[at] == '{')
            {
                at++;
                Add(!sound ? TokenKind.InvalidText : first ? TokenKind.InterpolatedStart : TokenKind.InterpolatedMiddle, start);
                interpolations.Push(new Interpolation(quote, openBraces));
                openBraces = 0;
                return;
            }

            if (text[at] == '\\') sound &= SkipEscape(interpolated: true);
            else at++;
        }

        if (at >= text.Length)
        {
            Unterminated(start, quote);
            return;
        }

        at++;
        Add(!sound ? TokenKind.InvalidText : first ? TokenKind.InterpolatedWhole : TokenKind.InterpolatedEnd, start);
    }

    private void Unterminated(int start, char quote)
    {
        var opening = Opening(start);
        tokens.Add(new Token(TokenKind.InvalidText, text.Length - 1, text.Length));
        var report = new LogMessage(
            ParserMessageType.Error, new Place(source, text.Length - 1, text.Length).Span, $"Texten som börjar med {quote} här tar aldrig slut.", $"avsluta den med {quote}")
        {
            Statement = new Place(source, opening, opening + 1).Span,
        };
        messages.Add(report);
        unclosed.Add(new Unclosed(opening, int.MaxValue, SwallowsEnds: true, report));
    }

    /// <summary>A text that goes past the end of its code has lost its end mark, and the mark that is left over stands in a later one.</summary>
    private int Opening(int start)
    {
        var first = tokens.FindIndex(token =>
            token.Kind is TokenKind.String or TokenKind.InterpolatedWhole && text.AsSpan(token.Start, token.End - token.Start).Contains("}}", StringComparison.Ordinal));
        if (first >= 0) return tokens[first].Start;
        return text[start] == '}' ? tokens.FindLast(token => token.Kind == TokenKind.InterpolatedStart).Start : start;
    }

    private bool SkipEscape(bool interpolated)
    {
        var c = Peek(1);
        var length = StringEscapes.Length(text, at, interpolated);
        if (length == 0)
        {
            Report(Math.Min(at + 1, text.Length - 1), $"\"\\{c}\" är inget känt tecken i en text.", "skriv \"\\\\\" för ett omvänt snedstreck");
            at += at + 1 < text.Length && c != '\n' ? 2 : 1;
            return false;
        }

        at += length;
        return true;
    }

    private void ReadNumber()
    {
        var start = at;
        if (Peek() == '0' && Peek(1) is 'x' or 'X' && char.IsAsciiHexDigit(Peek(2) == '_' ? Peek(3) : Peek(2)))
        {
            at += 2;
            while (char.IsAsciiHexDigit(Peek()) || Peek() == '_') at++;
            if (Peek() is 'u' or 'U') at++;
        }
        else if (Peek() == '0' && Peek(1) is 'b' or 'B' && (Peek(2) == '_' ? Peek(3) : Peek(2)) is '0' or '1')
        {
            at += 2;
            while (Peek() is '0' or '1' or '_') at++;
            if (Peek() is 'u' or 'U') at++;
        }
        else
        {
            SkipDigits();
            if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
            {
                at++;
                SkipDigits();
            }

            if (Peek() is 'e' or 'E' && char.IsAsciiDigit(Peek(1) is '+' or '-' ? Peek(2) : Peek(1)))
            {
                at += 2;
                SkipDigits();
            }

            if (Peek() is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(Peek(1))) at++;
        }

        Add(TokenKind.Number, start);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()) || Peek() == '_') at++;
    }
}
