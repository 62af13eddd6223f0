using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>What is wrong within brackets. The parser looks ahead, and may give up before it tells of the innermost.</summary>
internal static class BracketFault
{
    /// <param name="source">The file.</param>
    /// <param name="bracket">The innermost bracket that the parser has told of.</param>
    /// <param name="place">Where it stopped.</param>
    public static Diagnostic Explain(SourceFile source, TextSpan bracket, int place)
    {
        var text = source.Text;
        var stopped = place < text.Length && place > bracket.Start ? text[place] : '\0';
        if (stopped == ':' && WrittenValue.InBrackets(source, place) is { } value)
            return new Diagnostic(Codes.ColonInValue, new Location(source, value.Span), YamlSyntaxFault.ColonMessage, $"skriv {value.Quoted}, eller sätt ett kommatecken före nästa nyckel");
        if (stopped == ',')
            return new Diagnostic(Codes.Syntax, new Location(source, new TextSpan(place, 1)), "det står ett kommatecken för mycket", "ta bort det, eller skriv ett värde före det");
        var open = FindOpen(text, bracket);
        var (name, closing, other) = text[open.Start] == '[' ? ("hakparentesen [", ']', '}') : ("klammern {", '}', ']');
        var isOther = open == bracket && stopped == other && source.PositionAt(place).Line == source.PositionAt(open.Start).Line;
        var help = isOther ? $"byt {other} mot {closing}"
            : IsInComment(source, open, closing) ? $"tecknet # gör resten av raden till en kommentar, även {closing}: sätt värdet med # inom citattecken"
            : $"sätt ett {closing} efter det sista värdet";
        return new Diagnostic(Codes.UnclosedBracket, new Location(source, open), $"{name} avslutas aldrig", help);
    }

    private static bool IsInComment(SourceFile source, TextSpan bracket, char closing)
    {
        var start = source.PositionAt(bracket.Start);
        var rest = source.LineText(start.Line).AsSpan(start.Column - 1);
        return rest.IndexOf(" #") is var comment and >= 0 && rest[comment..].Contains(closing);
    }

    /// <summary>From a bracket that is open: one within it that is closed by a sign of the other kind, else the bracket itself.</summary>
    private static TextSpan FindOpen(string text, TextSpan bracket)
    {
        var open = new Stack<int>();
        var before = ' ';
        for (var at = bracket.Start; at < text.Length; at++)
        {
            var c = text[at];
            switch (c)
            {
                case '"' or '\'' when before is '[' or '{' or ',' or ':':
                    at = EndOfQuote(text, at);
                    break;
                case '#' when at > 0 && text[at - 1] is ' ' or '\t':
                    at = text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end;
                    break;
                case '[' or '{':
                    open.Push(at);
                    break;
                case ']' or '}' when (c == ']') == (text[open.Peek()] == '['):
                    open.Pop();
                    if (open.Count == 0) return bracket;
                    break;
                case ']' or '}':
                    return new TextSpan(open.Peek(), 1);
            }
            if (!char.IsWhiteSpace(c)) before = c;
        }
        return bracket;
    }

    private static int EndOfQuote(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && text[at] != text[start]) at += text[at] == '\\' && text[start] == '"' ? 2 : 1;
        return at;
    }
}
