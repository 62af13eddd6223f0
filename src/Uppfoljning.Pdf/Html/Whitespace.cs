using System.Buffers;
using System.Text;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Html;

/// <summary>White space as HTML has it: space, tab and line ends, not the no-break spaces.</summary>
internal static class Whitespace
{
    public const string Characters = " \t\n\r\f";

    public static SearchValues<char> All { get; } = SearchValues.Create(Characters);

    public static bool Is(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    public static bool IsAll(string text) => text.All(Is);

    /// <summary>The text with each stretch of white space as one space, none at its ends, in normal form C.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Is(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }
        return Composition.Compose(result.ToString().TrimEnd(' '));
    }
}
