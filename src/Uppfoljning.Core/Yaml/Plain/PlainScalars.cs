using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml.Plain;

/// <summary>Texts that stand on one line and can be read in one way only. Null wherever there may be another.</summary>
internal static class PlainScalars
{
    /// <summary>Far below the length at which YAML takes a text with a colon after it for something else than a key.</summary>
    private const int LongestKey = 200;

    /// <summary>A key, which ends before its colon.</summary>
    public static YamlScalar? ReadKey(string text, int at)
    {
        if (ReadItem(text, at) is not { } key || key.IsDecomposed) return null;
        var colon = key.Span.End;
        return key.Span.Length <= LongestKey && colon < text.Length && text[colon] == ':' && (TextLines.IsEndOfLine(text, colon + 1) || text[colon + 1] == ' ') ? key : null;
    }

    /// <summary>A value that goes on to the end of its line, or to a comment there: quoted, or begun by a letter or a digit.</summary>
    public static YamlScalar? ReadValue(string text, int at)
    {
        if (!IsQuote(text[at])) return ReadBare(text, at);
        return ReadQuoted(text, at) is { } quoted && TextLines.IsEndOfLine(text, TextLines.SkipBlanks(text, quoted.Span.End)) ? quoted : null;
    }

    /// <summary>A list within brackets, of words and quoted texts.</summary>
    public static YamlSequence? ReadList(string text, int start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var at = start;
        do
        {
            at = TextLines.SkipBlanks(text, at + 1);
            if (at >= text.Length || ReadItem(text, at) is not { } item) return null;
            items.Add(item);
            at = TextLines.SkipBlanks(text, item.Span.End);
        }
        while (at + 1 < text.Length && text[at] == ',' && text[at + 1] == ' ');
        if (at >= text.Length || text[at] != ']' || !TextLines.IsEndOfLine(text, TextLines.SkipBlanks(text, at + 1))) return null;
        return new YamlSequence(TextSpan.FromBounds(start, at + 1), items.ToImmutable());
    }

    /// <summary>A word, or a text within quotes, whatever comes after it.</summary>
    private static YamlScalar? ReadItem(string text, int at) => IsQuote(text[at]) ? ReadQuoted(text, at) : ReadWord(text, at);

    private static YamlScalar? ReadBare(string text, int at)
    {
        if (!char.IsLetterOrDigit(text[at])) return null;
        var line = text.AsSpan(at, TextLines.EndOfLine(text, at) - at);
        if (line.Contains('\t')) return null;
        if (line.IndexOf(" #", StringComparison.Ordinal) is var comment and > 0)
        {
            // Without a blank after it the # may have been meant as a part of the text.
            if (comment + 2 < line.Length && line[comment + 2] != ' ') return null;
            line = line[..comment];
        }
        line = line.TrimEnd(' ');
        if (line.Contains(": ", StringComparison.Ordinal) || line[^1] == ':') return null;
        return New(text, TextSpan.FromBounds(at, at + line.Length), at, at + line.Length);
    }

    private static YamlScalar? ReadWord(string text, int at)
    {
        if (!char.IsLetterOrDigit(text[at])) return null;
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.' or '/')) end++;
        return New(text, TextSpan.FromBounds(at, end), at, end);
    }

    /// <summary>Within quotes of either kind, without escapes.</summary>
    private static YamlScalar? ReadQuoted(string text, int at)
    {
        var length = text.AsSpan(at + 1).IndexOfAny(text[at], '\\', '\n');
        if (length < 0 || text[at + 1 + length] != text[at]) return null;
        var end = at + 1 + length;
        if (end + 1 < text.Length && text[end + 1] == text[at]) return null;
        return New(text, TextSpan.FromBounds(at, end + 1), at + 1, end);
    }

    private static bool IsQuote(char c) => c is '"' or '\'';

    private static YamlScalar New(string source, TextSpan span, int start, int end) =>
        YamlScalar.Compose(span, SharedTexts.Share(source.AsSpan(start, end - start)));
}
