using System.Text;

namespace Uppfoljning.Scriban.Functions;

/// <summary>Text without its tags; scripts, styles and comments go with all they contain.</summary>
internal static class HtmlStripper
{
    private static readonly (string Open, string Close)[] Whole = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    public static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            if (open < 0) break;
            result.Append(text, at, open - at);
            at = EndOfTag(text, open);
            if (at >= 0) continue;
            result.Append('<');
            at = open + 1;
        }

        return at < text.Length ? result.Append(text, at, text.Length - at).ToString() : result.ToString();
    }

    /// <summary>Just after the tag that begins at <paramref name="open"/>, -1 when none does.</summary>
    private static int EndOfTag(string text, int open)
    {
        foreach (var (start, close) in Whole)
        {
            if (!text.AsSpan(open).StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            var end = text.IndexOf(close, open, StringComparison.OrdinalIgnoreCase);
            if (end >= 0) return end + close.Length;
        }

        var quote = '\0';
        for (var i = open + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && text[i - 1] == '=' && text.IndexOf(c, i + 1) >= 0) quote = c;
            else if (c == '>') return i + 1;
        }

        return -1;
    }
}
