using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>What a line of Markdown begins.</summary>
internal static class MarkdownLine
{
    public const int CodeIndentation = 4;

    /// <summary>As far in as the text of a list item is, at the least: after "- ".</summary>
    public const int LeastItemIndentation = 2;

    private const int MostHeadingSigns = 6;
    private const int MostDigits = 9;

    /// <summary>The line without the blanks around it.</summary>
    public static TextSpan ContentOf(string text, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && char.IsWhiteSpace(text[start])) start++;
        var end = line.End;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>``` or ~~~.</summary>
    public static string? FenceOf(string text, TextSpan content)
    {
        var line = text.AsSpan(content.Start, content.Length);
        return line.StartsWith("```") ? "```" : line.StartsWith("~~~") ? "~~~" : null;
    }

    public static TextSpan? HeadingText(string text, TextSpan content)
    {
        var at = content.Start;
        while (at < content.End && text[at] == '#') at++;
        if (at == content.Start || at - content.Start > MostHeadingSigns || (at < content.End && text[at] != ' ')) return null;
        return ContentOf(text, TextSpan.FromBounds(at, content.End));
    }

    /// <summary>=== or --- under a line, which makes it a heading.</summary>
    public static bool IsUnderline(string text, TextSpan content) => Consists(text, content, '=') || Consists(text, content, '-');

    /// <summary>A line of three signs or more, with or without blanks between, which divides.</summary>
    public static bool IsRule(string text, TextSpan content)
    {
        var sign = text[content.Start];
        if (sign is not ('*' or '-' or '_')) return false;
        var count = 0;
        for (var at = content.Start; at < content.End; at++)
        {
            if (text[at] == sign) count++;
            else if (text[at] is not (' ' or '\t')) return false;
        }
        return count >= 3;
    }

    /// <summary>What follows a list item's sign; null where the line begins none. In the middle of a paragraph only a bullet or 1 begins a list.</summary>
    public static TextSpan? ItemText(string text, TextSpan content, bool canStartAnywhere)
    {
        var after = content.Start + 1;
        if (text[content.Start] is not ('-' or '*' or '+'))
        {
            var digits = content.Start;
            while (digits < content.End && char.IsAsciiDigit(text[digits])) digits++;
            var length = digits - content.Start;
            if (length is 0 or > MostDigits || digits >= content.End || text[digits] is not ('.' or ')')) return null;
            if (!canStartAnywhere && text.AsSpan(content.Start, length) is not "1") return null;
            after = digits + 1;
        }
        if (after < content.End && text[after] is not (' ' or '\t')) return null;
        return ContentOf(text, TextSpan.FromBounds(after, content.End));
    }

    /// <summary>A row of cells with a row of dashes under it.</summary>
    public static bool IsTableHead(string text, TextSpan line, TextSpan next)
    {
        var under = text.AsSpan(next.Start, next.Length).Trim();
        return text.AsSpan(line.Start, line.Length).Contains('|') && under.Contains('|') && under.Contains('-') && under.IndexOfAnyExcept("|-: \t") < 0;
    }

    /// <summary>Whether all of it stands within one pair of emphasis signs.</summary>
    public static bool IsAllEmphasis(string text, TextSpan content)
    {
        var whole = text.AsSpan(content.Start, content.Length).TrimEnd();
        if (whole.Length < 3 || whole[0] is not ('*' or '_')) return false;
        var signs = whole.IndexOfAnyExcept(whole[0]);
        if (signs < 1 || whole.Length <= 2 * signs) return false;
        return whole[^signs..].IndexOfAnyExcept(whole[0]) < 0 && !whole[signs..^signs].Contains(whole[0]);
    }

    private static bool Consists(string text, TextSpan content, char sign) => text.AsSpan(content.Start, content.Length).IndexOfAnyExcept(sign) < 0;
}
