namespace Uppfoljning.Core.Yaml;

/// <summary>Where the lines of a text begin and end; a carriage return before a line feed is a part of the line break.</summary>
internal static class TextLines
{
    /// <summary>Before the line break, or the end of the text.</summary>
    public static int EndOfLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        if (end < 0) return text.Length;
        return end > at && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The beginning of the next line, or the end of the text.</summary>
    public static int NextLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>The first place that is no blank.</summary>
    public static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    public static bool IsEndOfLine(string text, int at) => at >= text.Length || text[at] is '\n' or '\r';
}
