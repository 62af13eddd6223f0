using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Texts under | and &gt;: indentation comes off each line, and in the folded kind lines become one where nothing sets them apart.</summary>
internal static class BlockUnfolding
{
    /// <summary>With the indentation of the first line that is not empty, and with ever less, down to none.</summary>
    public static IEnumerable<WrittenText> Read(string source, int start, bool isFolded)
    {
        var first = TextLines.NextLine(source, start);
        for (var indentation = FirstIndentation(source, first); indentation >= 0; indentation--) yield return Read(source, first, indentation, isFolded);
    }

    private static WrittenText Read(string source, int first, int indentation, bool isFolded)
    {
        var written = new WrittenText();
        var waiting = 0;
        bool? wasSetApart = null;
        for (var line = first; line < source.Length; line = TextLines.NextLine(source, line))
        {
            var end = TextLines.EndOfLine(source, line);
            var content = Math.Min(line + indentation, end);
            if (source.AsSpan(line, content - line).IndexOfAnyExcept(' ') >= 0) break;
            if (content == end)
            {
                // What an empty line is depends on those around it.
                waiting++;
                continue;
            }
            var isSetApart = !isFolded || source[content] is ' ' or '\t';
            var breaks = wasSetApart is null ? waiting : isSetApart || wasSetApart.Value ? waiting + 1 : waiting;
            var before = new TextSpan(line > first ? line - 1 : line, 1);
            written.Add(wasSetApart is not null && breaks == 0 ? " " : new string('\n', breaks), before);
            for (var at = content; at < end; at++) written.Add(source[at], new TextSpan(at, 1));
            (waiting, wasSetApart) = (0, isSetApart);
        }
        written.Add(new string('\n', waiting + 1), new TextSpan(written.Length > 0 ? written.EndOf(written.Length - 1) : first, 0));
        return written;
    }

    /// <summary>-1 where every line is empty.</summary>
    private static int FirstIndentation(string source, int first)
    {
        for (var line = first; line < source.Length; line = TextLines.NextLine(source, line))
        {
            var blanks = source.AsSpan(line, TextLines.EndOfLine(source, line) - line).IndexOfAnyExcept(' ');
            if (blanks >= 0) return blanks;
        }
        return -1;
    }
}
