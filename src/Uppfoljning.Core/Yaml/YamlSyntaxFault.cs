using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using YamlDotNet.Core;

namespace Uppfoljning.Core.Yaml;

/// <summary>What the parser threw, turned into what a person can see and mend at its real place.</summary>
internal static class YamlSyntaxFault
{
    public static Diagnostic Explain(SourceFile source, Exception fault, TextSpan? openBracket)
    {
        if (FindTabIndentation(source) is { } tab)
        {
            return new Diagnostic(Codes.TabIndentation, new Location(source, tab), "raden är indragen med tabb", "dra in med blanksteg, två för varje nivå");
        }
        var thrown = fault as YamlException;
        var place = thrown is null ? source.Text.Length : source.OffsetAt((int)thrown.Start.Line, (int)thrown.Start.Column);
        var message = fault.Message;
        if (thrown is not null && (Has(message, "escape") || Has(message, "surrogate"))) return ExplainEscape(source, source.OffsetAt((int)thrown.End.Line, (int)thrown.End.Column));
        if (message.Contains("quoted scalar", StringComparison.Ordinal) && place < source.Text.Length)
        {
            var quote = source.Text[place];
            return new Diagnostic(Codes.UnclosedQuote, new Location(source, new TextSpan(place, 1)), $"citattecknet {quote} avslutas aldrig, eller innehåller något som inte får stå där", $"sätt ett {quote} efter textens slut");
        }
        if (openBracket is { } bracket)
        {
            var sign = source.Text[bracket.Start];
            return new Diagnostic(Codes.UnclosedBracket, new Location(source, bracket), $"{(sign == '[' ? "hakparentesen" : "klammern")} {sign} avslutas aldrig", $"sätt ett {(sign == '[' ? ']' : '}')} efter det sista värdet");
        }
        var location = new Location(source, LineSpanFrom(source, place));
        if (Has(message, "mapping values are not allowed") || Has(message, "found invalid mapping"))
            return new Diagnostic(Codes.ColonInValue, location, "ett kolon följt av blanksteg står inne i ett värde", "sätt hela värdet inom citattecken: \"…\"");
        if (LacksColon(source.LineText(location.Start.Line)))
            return new Diagnostic(Codes.Syntax, location, "raden saknar kolon efter nyckeln", "skriv nyckeln, ett kolon och ett blanksteg före värdet: \"titel: …\"");
        return new Diagnostic(Codes.Syntax, location, Describe(message), HelpFor(message));
    }

    /// <summary>The parser has stopped at the backslash, or somewhere in the code that follows it.</summary>
    private static Diagnostic ExplainEscape(SourceFile source, int stopped)
    {
        var start = stopped < source.Text.Length && source.Text[stopped] == '\\' ? stopped : Math.Max(0, source.Text.LastIndexOf('\\', Math.Min(stopped, source.Text.Length - 1)));
        var end = Math.Min(start + 2, source.Text.Length);
        var last = end + source.Text[end - 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        while (end < Math.Min(last, source.Text.Length) && char.IsAsciiHexDigit(source.Text[end])) end++;
        var code = source.Text[start..end];
        return new Diagnostic(
            Codes.UnknownEscape,
            new Location(source, new TextSpan(start, code.Length)),
            $"koden {code} inom citattecken betecknar inget tecken",
            "skriv \\\\ för ett omvänt snedstreck, eller skriv tecknet självt");
    }

    private static bool LacksColon(string line) =>
        line.Trim() is { Length: > 0 } text && !text.StartsWith('-') && !text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith(':');

    private static string Describe(string message) => message switch
    {
        _ when Has(message, "could not find expected ':'") => "raden är inte en nyckel med kolon, och hör inte till texten ovanför",
        _ when Has(message, "did not find expected key") => "raden står inte i linje med de andra nycklarna",
        _ when Has(message, "did not find expected '-' indicator") => "raden hör inte till listan ovanför",
        _ when Has(message, "cannot start any token") => "värdet börjar med ett tecken som inte får stå först",
        _ when Has(message, "block sequence entries are not allowed") => "en listpunkt (-) får inte stå här",
        _ => "filen går inte att läsa från och med den här raden",
    };

    private static string HelpFor(string message) => message switch
    {
        _ when Has(message, "cannot start any token") => "sätt värdet inom citattecken: \"…\"",
        _ when Has(message, "block sequence entries are not allowed") => "börja listan på en egen rad under nyckeln",
        _ => "se efter att raden är lika mycket indragen som de andra på samma nivå, och att nyckeln följs av kolon och blanksteg",
    };

    private static bool Has(string message, string part) => message.Contains(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first run of white space at the start of a line that has a tab in it and something after it.</summary>
    private static TextSpan? FindTabIndentation(SourceFile source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.LineText(line);
            var indentation = text.Length - text.TrimStart(' ', '\t').Length;
            var tab = text.IndexOf('\t', 0, indentation);
            if (tab >= 0 && indentation < text.Length) return new TextSpan(source.OffsetAt(line, tab + 1), 1);
        }
        return null;
    }

    private static TextSpan LineSpanFrom(SourceFile source, int offset)
    {
        var position = source.PositionAt(offset);
        var rest = source.LineText(position.Line).Length - (position.Column - 1);
        return new TextSpan(Math.Min(offset, source.Text.Length), Math.Max(0, rest));
    }
}
