namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Text up to the next code block or escape block, and that block too.</summary>
    private void ReadRaw()
    {
        var start = at;
        while (true)
        {
            var brace = text.IndexOf('{', at);
            if (brace < 0 || brace == text.Length - 1)
            {
                at = text.Length;
                NoteLooseEnds(start, at);
                AddRaw(start, at);
                return;
            }

            at = brace;
            if (text[at + 1] == '{')
            {
                EnterCode(start);
                return;
            }

            if (text[at + 1] == '%' && TryReadEscape(start)) return;
            at++;
        }
    }

    private void NoteLooseEnds(int start, int end)
    {
        for (var next = start; text.AsSpan(next, end - next).IndexOf("}}") is var found && found >= 0; next = next + found + 2)
            looseEnds.Add(new Place(source, next + found, next + found + 2));
    }

    private void AddRaw(int start, int end)
    {
        if (end > start) tokens.Add(new Token(TokenKind.Raw, start, end));
    }

    private void EnterCode(int rawStart)
    {
        var enter = at;
        NoteLooseEnds(rawStart, enter);
        at += 2;
        var strip = Peek();
        AddRaw(rawStart, TrimEnd(rawStart, enter, strip));
        if (strip is '-' or '~') at++;
        tokens.Add(new Token(TokenKind.CodeEnter, enter, at, strip is '-' or '~' ? 0 : Indent(rawStart, enter)));
        ReadCode(enter);
    }

    /// <summary>How many blanks stand before a block, if nothing else does on its line.</summary>
    private int Indent(int rawStart, int enter)
    {
        var first = enter;
        while (first > rawStart && text[first - 1] is ' ' or '\t') first--;
        return first == 0 || text[first - 1] == '\n' ? enter - first : 0;
    }

    private int TrimEnd(int start, int end, char strip)
    {
        if (strip == '-')
        {
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        }
        else if (strip == '~')
        {
            while (end > start && text[end - 1] is ' ' or '\t') end--;
        }

        return end;
    }

    /// <summary>Moves past what the mark at the end of a block asks to be stripped.</summary>
    private void SkipStripped(char strip)
    {
        if (strip == '-')
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        }
        else if (strip == '~')
        {
            while (Peek() is ' ' or '\t') at++;
            if (Peek() == '\r' && Peek(1) == '\n') at++;
            if (Peek() == '\n') at++;
        }
    }

    /// <summary><c>{%{ text }%}</c>, with any number of percent signs, as long as both ends have the same.</summary>
    private bool TryReadEscape(int rawStart)
    {
        var marks = 1;
        while (Peek(marks + 1) == '%') marks++;
        if (Peek(marks + 1) != '{') return false;

        var enter = at;
        NoteLooseEnds(rawStart, enter);
        var inner = at + marks + 2;
        var close = "}" + new string('%', marks) + "}";
        var end = text.IndexOf(close, inner, StringComparison.Ordinal);
        if (end < 0)
        {
            var report = Report(enter, "Texten som ska lämnas som den är tar aldrig slut.", $"avsluta den med \"{close}\"");
            unclosed.Add(new Unclosed(enter, int.MaxValue, SwallowsEnds: true, report));
            end = text.Length;
        }

        var strip = Peek(marks + 2) is '-' or '~' && inner < end ? text[inner] : '\0';
        AddRaw(rawStart, TrimEnd(rawStart, enter, strip));
        if (strip != '\0') inner++;
        var stripAfter = end > inner && end < text.Length && text[end - 1] is '-' or '~' ? text[end - 1] : '\0';
        AddRaw(inner, stripAfter == '\0' ? end : end - 1);
        at = Math.Min(text.Length, end + close.Length);
        SkipStripped(stripAfter);
        return true;
    }
}
