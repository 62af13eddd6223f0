using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using YamlDotNet.Core;

namespace Uppfoljning.Core.Yaml;

/// <summary>What the parser threw, turned into what a person can see and mend at its real place.</summary>
internal static class YamlSyntaxFault
{
    internal const string ColonMessage = "ett kolon följt av blanksteg står inne i ett värde";

    /// <summary>OpenBracket is the innermost that was open, if any; reached is how far the file had been read: the fault is after that.</summary>
    public static Diagnostic Explain(SourceFile source, Exception fault, TextSpan? openBracket, int reached)
    {
        var thrown = fault as YamlException;
        var place = thrown is null ? source.Text.Length : source.OffsetAt((int)thrown.Start.Line, (int)thrown.Start.Column);
        var message = fault.Message;
        if (FindTab(source, message, Math.Max(reached, thrown is null ? 0 : source.OffsetAt((int)thrown.End.Line, (int)thrown.End.Column))) is { } tab)
            return new Diagnostic(Codes.TabIndentation, new Location(source, tab), "raden är indragen med tabb", "dra in med blanksteg, två för varje nivå");
        if (thrown is not null && (Has(message, "escape") || Has(message, "surrogate"))) return ExplainEscape(source, source.OffsetAt((int)thrown.End.Line, (int)thrown.End.Column));
        if (message.Contains("quoted scalar", StringComparison.Ordinal) && place < source.Text.Length)
        {
            var quote = source.Text[place];
            return new Diagnostic(Codes.UnclosedQuote, new Location(source, new TextSpan(place, 1)), $"citattecknet {quote} avslutas aldrig, eller innehåller något som inte får stå där", $"sätt ett {quote} efter textens slut");
        }
        if (openBracket is { } bracket) return BracketFault.Explain(source, bracket, place);
        if (Has(message, "mapping values are not allowed") || Has(message, "found invalid mapping")) return ExplainColon(source, place);
        if (ExplainValue(source, place, message) is { } value) return value;
        var location = new Location(source, LineSpanFrom(source, place));
        if (LacksBlank(source.LineText(location.Start.Line).Trim()) is { } colon)
            return new Diagnostic(Codes.Syntax, location, "ett blanksteg saknas efter kolonet", $"skriv {colon}");
        if (LacksColon(source.LineText(location.Start.Line)))
            return new Diagnostic(Codes.Syntax, location, "raden saknar kolon efter nyckeln", "skriv nyckeln, ett kolon och ett blanksteg före värdet: \"titel: …\"");
        return new Diagnostic(Codes.Syntax, location, Describe(message), HelpFor(message));
    }

    private static Diagnostic ExplainColon(SourceFile source, int place)
    {
        if (WrittenValue.OnLine(source, place) is { } value) return new Diagnostic(Codes.ColonInValue, new Location(source, value.Span), ColonMessage, $"skriv {value.Quoted}");
        return new Diagnostic(Codes.ColonInValue, new Location(source, WholeLine(source, place)), ColonMessage, "sätt hela värdet inom citattecken: \"…\", eller rätta indraget om raden är en egen nyckel");
    }

    /// <summary>What a value that stands on one line begins with, or holds, that YAML takes as a sign of its own.</summary>
    private static Diagnostic? ExplainValue(SourceFile source, int place, string message)
    {
        if (WrittenValue.OnLine(source, place) is not { } value) return null;
        var (first, isFirst) = (value.Text[0], place == value.Span.Start);
        var (description, otherHelp) = first switch
        {
            '"' or '\'' when !isFirst && Has(message, "did not find expected key") => ($"värdet fortsätter efter citattecknet {first}", ""),
            '[' or '{' when !isFirst && Has(message, "did not find expected key") => ($"värdet fortsätter efter {(first == '[' ? "hakparentesen ]" : "klammern }")}", ""),
            '-' when isFirst => ("en listpunkt (-) får inte stå på samma rad som nyckeln", "börja listan på en egen rad under nyckeln, eller "),
            '"' or '\'' => ("", ""),
            _ when isFirst && !char.IsLetterOrDigit(first) => ($"värdet börjar med {first}, som är ett särskilt tecken först i ett värde", ""),
            _ => ("", ""),
        };
        return description.Length == 0 ? null : new Diagnostic(Codes.Syntax, new Location(source, value.Span), description, $"{otherHelp}skriv {value.Quoted}");
    }

    /// <summary>The parser has stopped at the backslash, or somewhere in the code that follows it.</summary>
    private static Diagnostic ExplainEscape(SourceFile source, int stopped)
    {
        var start = stopped < source.Text.Length && source.Text[stopped] == '\\' ? stopped : Math.Max(0, source.Text.LastIndexOf('\\', Math.Min(stopped, source.Text.Length - 1)));
        var end = Math.Min(start + 2, source.Text.Length);
        var last = end + ScalarEscape.DigitsAfter(source.Text[end - 1]);
        while (end < Math.Min(last, source.Text.Length) && char.IsAsciiHexDigit(source.Text[end])) end++;
        var code = source.Text[start..end];
        return new Diagnostic(
            Codes.UnknownEscape,
            new Location(source, new TextSpan(start, code.Length)),
            $"koden {code} inom citattecken betecknar inget tecken",
            "skriv \\\\ för ett omvänt snedstreck, eller skriv tecknet självt");
    }

    /// <summary>The line with a blank after its first colon, which follows a word without blanks; null where that is not what is wrong.</summary>
    private static string? LacksBlank(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var isKey = colon > 0 && colon + 1 < line.Length && line[colon + 1] != ' ' && line.AsSpan(0, colon).IndexOf(' ') < 0 && char.IsLetterOrDigit(line[0]);
        return isKey ? $"{line[..colon]}: {line[(colon + 1)..]}" : null;
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

    /// <summary>The tab that a line is indented with, where that is what is wrong. The parser says so, but for a tab before the file's first key.</summary>
    private static TextSpan? FindTab(SourceFile source, string message, int from)
    {
        if (Has(message, "expected <document")) return TabIn(source, 1);
        if (!Has(message, "tab ")) return null;
        for (var line = source.PositionAt(from).Line; line <= source.LineCount; line++)
        {
            if (TabIn(source, line) is { } tab) return tab;
        }
        return null;
    }

    private static TextSpan? TabIn(SourceFile source, int line)
    {
        var text = source.LineText(line);
        var indentation = text.Length - text.TrimStart(' ', '\t').Length;
        var tab = text.IndexOf('\t', 0, indentation);
        return tab >= 0 && indentation < text.Length ? new TextSpan(source.OffsetAt(line, tab + 1), 1) : null;
    }

    private static TextSpan WholeLine(SourceFile source, int offset)
    {
        var line = source.PositionAt(offset).Line;
        var text = source.LineText(line);
        var blanks = text.Length - text.TrimStart(' ', '\t').Length;
        return new TextSpan(source.OffsetAt(line, blanks + 1), text.Length - blanks);
    }

    private static TextSpan LineSpanFrom(SourceFile source, int offset)
    {
        var position = source.PositionAt(offset);
        var rest = source.LineText(position.Line).Length - (position.Column - 1);
        return new TextSpan(Math.Min(offset, source.Text.Length), Math.Max(0, rest));
    }
}
