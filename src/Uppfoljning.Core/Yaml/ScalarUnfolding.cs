using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Reads a scalar once more, as YAML does, to see which part of the file each character comes from.</summary>
internal static class ScalarUnfolding
{
    /// <summary>The ways in which it can be read: more than one where its own indentation is part of the text.</summary>
    public static IEnumerable<WrittenText> Read(string source, TextSpan span)
    {
        var (start, end) = (span.Start, Math.Min(span.End, source.Length));
        if (start >= end) return [];
        return source[start] switch
        {
            '|' => BlockUnfolding.Read(source, start, isFolded: false),
            '>' => BlockUnfolding.Read(source, start, isFolded: true),
            '"' or '\'' => [ReadFlow(source, start + 1, end - 1, source[start])],
            _ => [ReadFlow(source, start, end, quote: '\0')],
        };
    }

    private static WrittenText ReadFlow(string source, int at, int end, char quote)
    {
        var written = new WrittenText();
        while (at < end)
        {
            var c = source[at];
            if (IsBlank(c))
            {
                at = ReadBlanks(source, at, end, written);
            }
            else if (c == '\\' && quote == '"')
            {
                at = ReadEscape(source, at, end, written);
            }
            else
            {
                var length = c == '\'' && quote == '\'' ? 2 : 1;
                written.Add(c, new TextSpan(at, length));
                at += length;
            }
        }
        return written;
    }

    /// <summary>Blanks within a line are kept; with a line break among them they become one blank, and each break after the first stays.</summary>
    private static int ReadBlanks(string source, int start, int end, WrittenText written)
    {
        var (stop, breaks) = SkipBlanks(source, start, end);
        if (breaks > 0) written.Add(breaks == 1 ? " " : new string('\n', breaks - 1), new TextSpan(start, 1));
        for (var at = start; at < stop && breaks == 0; at++) written.Add(source[at], new TextSpan(at, 1));
        return stop;
    }

    private static int ReadEscape(string source, int start, int end, WrittenText written)
    {
        var at = start + 1;
        if (at < end && source[at] is '\r' or '\n')
        {
            var (stop, breaks) = SkipBlanks(source, at, end);
            written.Add(new string('\n', breaks - 1), new TextSpan(start, 1));
            return stop;
        }
        var (characters, length) = ScalarEscape.Read(source.AsSpan(at, end - at));
        written.Add(characters, new TextSpan(start, 1 + length));
        return at + length;
    }

    private static (int Stop, int Breaks) SkipBlanks(string source, int at, int end)
    {
        var breaks = 0;
        for (; at < end && IsBlank(source[at]); at++) breaks += source[at] == '\n' ? 1 : 0;
        return (at, breaks);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
