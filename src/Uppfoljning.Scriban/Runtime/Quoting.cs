using System.Globalization;
using System.Text;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>Text as it is written between double quotes in code.</summary>
internal static class Quoting
{
    public static string Escape(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\0', '\u001f');
        if (first < 0 && text.AsSpan().IndexOfAny('"', '\\') < 0) return text;

        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': result.Append("\\\""); break;
                case '\\': result.Append(@"\\"); break;
                case '\b': result.Append(@"\b"); break;
                case '\f': result.Append(@"\f"); break;
                case '\n': result.Append(@"\n"); break;
                case '\r': result.Append(@"\r"); break;
                case '\t': result.Append(@"\t"); break;
                case '\v': result.Append(@"\v"); break;
                case < ' ': result.Append(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}"); break;
                default: result.Append(c); break;
            }
        }

        return result.ToString();
    }
}
