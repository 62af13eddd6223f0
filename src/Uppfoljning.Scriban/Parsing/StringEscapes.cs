using System.Globalization;
using System.Text;

namespace Uppfoljning.Scriban.Parsing;

/// <summary>The backslash sequences of a text in code.</summary>
internal static class StringEscapes
{
    /// <summary>How long the sequence at <paramref name="at"/> is, or 0 for one that does not exist.</summary>
    public static int Length(string text, int at, bool interpolated)
    {
        if (at + 1 >= text.Length) return 0;
        switch (text[at + 1])
        {
            case '0' or '\'' or '"' or '\\' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '\n': return 2;
            case '{' or '}' when interpolated: return 2;
            case '\r' when at + 2 < text.Length && text[at + 2] == '\n': return 3;
            case 'u': return AreHex(text, at + 2, 4) ? 6 : 0;
            case 'x': return AreHex(text, at + 2, 2) ? 4 : 0;
            default: return 0;
        }
    }

    public static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\')) return text.ToString();
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 >= text.Length)
            {
                result.Append(text[at]);
                continue;
            }

            at++;
            switch (text[at])
            {
                case '0': result.Append('\0'); break;
                case 'b': result.Append('\b'); break;
                case 'f': result.Append('\f'); break;
                case 'n': result.Append('\n'); break;
                case 'r': result.Append('\r'); break;
                case 't': result.Append('\t'); break;
                case 'v': result.Append('\v'); break;
                case '\n': break;
                case '\r': at++; break;
                case 'u': result.Append(Hex(text.Slice(at + 1, 4))); at += 4; break;
                case 'x': result.Append(Hex(text.Slice(at + 1, 2))); at += 2; break;
                default: result.Append(text[at]); break;
            }
        }

        return result.ToString();
    }

    private static char Hex(ReadOnlySpan<char> digits) => (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static bool AreHex(string text, int start, int count)
    {
        if (start + count > text.Length) return false;
        for (var i = start; i < start + count; i++)
        {
            if (!char.IsAsciiHexDigit(text[i])) return false;
        }

        return true;
    }
}
