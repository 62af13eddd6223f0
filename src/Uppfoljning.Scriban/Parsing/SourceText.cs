namespace Uppfoljning.Scriban.Parsing;

/// <summary>A template's text with its name; knows which line an offset is on.</summary>
internal sealed class SourceText(string text, string path)
{
    private int[]? lineStarts;

    public string Text { get; } = text;

    public string Path { get; } = path;

    /// <summary>A negative offset is the end of the text.</summary>
    public TextPosition Position(int offset)
    {
        if (offset < 0) return TextPosition.Eof;
        var starts = lineStarts ??= FindLineStarts();
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return new TextPosition(offset, line, offset - starts[line]);
    }

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var at = Text.IndexOf('\n'); at >= 0; at = Text.IndexOf('\n', at + 1)) starts.Add(at + 1);
        return [.. starts];
    }
}
