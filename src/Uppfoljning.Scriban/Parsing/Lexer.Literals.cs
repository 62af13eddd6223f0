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
            Unterminated(start);
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

        Unterminated(start);
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
            Unterminated(start);
            return;
        }

        at++;
        Add(!sound ? TokenKind.InvalidText : first ? TokenKind.InterpolatedWhole : TokenKind.InterpolatedEnd, start);
    }

    private void Unterminated(int start)
    {
        var opening = TextPastEnd(0) ?? (text[start] == '}' ? tokens.FindLast(token => token.Kind == TokenKind.InterpolatedStart).Start : start);
        tokens.Add(new Token(TokenKind.InvalidText, text.Length - 1, text.Length));
        ReportOpenText(opening, text.Length - 1);
    }

    /// <summary>A text that goes past the end of its code has lost its end mark, and the mark that is left over stands in a later one.</summary>
    private int? TextPastEnd(int from)
    {
        var first = tokens.FindIndex(token =>
            token.Start >= from && token.Kind is TokenKind.String or TokenKind.InterpolatedWhole
            && text.AsSpan(token.Start, token.End - token.Start).Contains("}}", StringComparison.Ordinal));
        return first < 0 ? null : tokens[first].Start;
    }

    /// <summary>Tells of a text that is never ended, where it begins; whatever follows it follows from it.</summary>
    private void ReportOpenText(int opening, int foundAt)
    {
        var quote = text[opening] == '$' ? text[opening + 1] : text[opening];
        var report = new LogMessage(
            ParserMessageType.Error, new Place(source, foundAt, foundAt + 1).Span, $"Texten som börjar med {quote} här tar aldrig slut.", $"avsluta den med {quote}, eller ta bort {quote} om det inte ska börja någon text")
        {
            Statement = new Place(source, opening, opening + 1).Span,
        };
        messages.Add(report);
        unclosed.Add(new Unclosed(opening, int.MaxValue, SwallowsEnds: true, report));
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
