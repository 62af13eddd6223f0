namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Lexer
{
    /// <param name="enter">Where the code began; null where the whole text is code.</param>
    private void ReadCode(int? enter)
    {
        while (at < text.Length)
        {
            if (enter is { } start && (TryExitCode() || TryExitUnclosed(start))) return;
            ReadCodeToken(onlyCode: enter is null);
        }

        if (enter is { } last && unclosed is not [.., { End: int.MaxValue }]) unclosed.Add(new Unclosed(last, int.MaxValue, SwallowsEnds: false, null));
    }

    /// <summary>Two braces have no meaning in code: there the next code begins, and this one was never closed.</summary>
    /// <param name="enter">Where the code that we are in began.</param>
    private bool TryExitUnclosed(int enter)
    {
        if (interpolations.Count > 0 || !Ahead("{{")) return false;
        if (TextPastEnd(enter) is { } opening)
        {
            ReportOpenText(opening, at);
        }
        else
        {
            var report = CodeWithoutEnd(source, enter);
            messages.Add(report);
            unclosed.Add(new Unclosed(enter, at, SwallowsEnds: false, report));
        }

        Add(TokenKind.CodeExit, at);
        openBraces = 0;
        return true;
    }

    private bool TryExitCode()
    {
        if (interpolations.Count > 0 || openBraces > 0 && !IsExitWithMark()) return false;
        var start = at;
        var strip = IsExitWithMark() ? text[at] : '\0';
        if (strip == '\0' && !Ahead("}}")) return false;

        at += strip == '\0' ? 2 : 3;
        Add(TokenKind.CodeExit, start);
        openBraces = 0;
        SkipStripped(strip);
        return true;
    }

    private bool IsExitWithMark() => Peek() is '-' or '~' && Peek(1) == '}' && Peek(2) == '}' && openBraces == 0;

    private void ReadCodeToken(bool onlyCode)
    {
        var start = at;
        var c = text[at];
        if (c is '\n' || c == '\r' && Peek(1) == '\n')
        {
            at += c == '\r' ? 2 : 1;
            Add(TokenKind.NewLine, start);
        }
        else if (char.IsWhiteSpace(c))
        {
            at++;
        }
        else if (c == '#')
        {
            SkipComment(onlyCode);
        }
        else if (c is '"' or '\'')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            ReadVerbatimString();
        }
        else if (c == '$' && Peek(1) is '"' or '\'')
        {
            at += 2;
            ReadInterpolated(start, text[at - 1], first: true);
        }
        else if (c == '$' || c == '_' || char.IsLetter(c))
        {
            ReadIdentifier();
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (c == '{')
        {
            OpenBrace();
        }
        else if (c == '}')
        {
            CloseBrace();
        }
        else
        {
            ReadOperator();
        }
    }

    private void OpenBrace()
    {
        openBraces++;
        at++;
        Add(TokenKind.OpenBrace, at - 1);
    }

    private void CloseBrace()
    {
        if (openBraces == 0 && interpolations.TryPop(out var interpolation))
        {
            openBraces = interpolation.OpenBraces;
            at++;
            ReadInterpolated(at - 1, interpolation.Quote, first: false);
            return;
        }

        if (openBraces > 0) openBraces--;
        else Report(at, "Det finns ett \"}\" utan något \"{\" före.", "kod avslutas med \"}}\"");
        at++;
        Add(TokenKind.CloseBrace, at - 1);
    }

    /// <summary><c># to the end of the line</c> or <c>## over lines ##</c>; the end of the code block ends both.</summary>
    private void SkipComment(bool onlyCode)
    {
        var block = Peek(1) == '#';
        at += block ? 2 : 1;
        while (at < text.Length)
        {
            if (!onlyCode && (Ahead("}}") || Ahead("-}}") || Ahead("~}}"))) return;
            if (block && Ahead("##"))
            {
                at += 2;
                return;
            }

            if (!block && (text[at] == '\n' || text[at] == '\r' && Peek(1) == '\n')) return;
            at++;
        }
    }

    private void ReadIdentifier()
    {
        var start = at++;
        var local = text[start] == '$';
        if (local && Peek() == '$')
        {
            at++;
        }
        else
        {
            while (Peek() == '_' || char.IsLetterOrDigit(Peek())) at++;
        }

        // The one member whose name has a question mark: "list.empty?".
        if (Peek() == '?' && start > 0 && text[start - 1] == '.' && text.AsSpan(start, at - start) is "empty") at++;
        Add(local ? TokenKind.LocalIdentifier : TokenKind.Identifier, start);
    }

    private void ReadOperator()
    {
        var start = at;
        var (length, kind) = OperatorTable.Match(text.AsSpan(at));
        at += length;
        Add(kind, start);
    }
}
