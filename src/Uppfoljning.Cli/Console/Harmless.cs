using System.Globalization;
using System.Text;

namespace Uppfoljning.Cli.Console;

/// <summary>Text from others, made fit for a terminal: what a terminal would obey, or hide, becomes a sign that is seen.</summary>
internal static class Harmless
{
    private const char Replacement = '\uFFFD';
    private const int Joiner = 0x200D;

    /// <summary>A text in one line: breaks and tabs become blanks.</summary>
    public static string Line(string text)
    {
        if (text.All(c => c is >= ' ' and < '\u007F' or >= '\u00A1' and < '\u0300' and not '\u00AD')) return text;
        var line = new StringBuilder(text.Length);
        for (var (at, length) = (0, 0); at < text.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            line.Append(text[at] is '\r' or '\n' or '\t' ? " " : Element(text.AsSpan(at, length)).Text);
        }
        return line.ToString();
    }

    /// <summary>What is shown as one sign, and the cells that it takes. A joiner stays where it joins, as between emoji.</summary>
    public static (string Text, int Cells) Element(ReadOnlySpan<char> element)
    {
        var shown = new StringBuilder(element.Length);
        var (at, replaced) = (0, 0);
        foreach (var rune in element.EnumerateRunes())
        {
            var joins = rune.Value == Joiner && at > 0 && at + 1 < element.Length;
            at += rune.Utf16SequenceLength;
            if (joins || !IsObeyed(rune))
            {
                shown.Append(rune.ToString());
                continue;
            }
            shown.Append(Replacement);
            replaced++;
        }
        var text = shown.ToString();
        // A sign put in the place of another takes a cell of its own, whatever it stands among.
        var cells = replaced == 0 ? CellWidth.OfElement(text) : CellWidth.OfElement(text.Replace(Replacement.ToString(), "", StringComparison.Ordinal)) + replaced;
        return (text, cells);
    }

    private static bool IsObeyed(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
