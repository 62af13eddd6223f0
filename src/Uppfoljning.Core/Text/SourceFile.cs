namespace Uppfoljning.Core.Text;

/// <summary>A text file as it was read, without its byte order mark, and the way from offsets to lines.</summary>
public sealed class SourceFile
{
    private int[]? lineStarts;
    private Tuple<int, string>? latestLine;

    /// <param name="path">From the project folder, with <c>/</c> between parts.</param>
    /// <param name="text">The whole text; a BOM takes no column and is not part of it.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>Whether the file begins with a byte order mark, which its text has not.</summary>
    public bool HasByteOrderMark { get; init; }

    public int LineCount => LineStarts.Length;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <summary>The place of an offset; one past the end is the end.</summary>
    public LinePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(LineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The offset of a place; what lies past the line or the file is its end.</summary>
    public int OffsetAt(int line, int column)
    {
        if (line < 1) return 0;
        if (line > LineCount) return Text.Length;
        var start = LineStarts[line - 1];
        return Math.Min(start + Math.Max(0, column - 1), Text.Length);
    }

    /// <summary>The line's text without its line break. One line after another may be the same, and long: the latest is kept.</summary>
    public string LineText(int line)
    {
        if (latestLine is { } latest && latest.Item1 == line) return latest.Item2;
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Text.Length;
        var text = Text.AsSpan(start, end - start).TrimEnd("\r\n").ToString();
        latestLine = Tuple.Create(line, text);
        return text;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) starts.Add(at + 1);
        return [.. starts];
    }
}
