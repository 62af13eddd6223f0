using System.Text;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Fills the paragraphs of a folded text: a line break between two lines that begin at the edge is read as a blank, and so may stand at any single blank.</summary>
internal static class Paragraphs
{
    public static List<string> Fill(List<string> lines, int width)
    {
        List<string> filled = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsProse(lines[i]))
            {
                filled.Add(lines[i]);
                continue;
            }
            var first = i;
            while (i + 1 < lines.Count && IsProse(lines[i + 1])) i++;
            Fill(string.Join(' ', lines.GetRange(first, i - first + 1)), width, filled);
        }
        return filled;
    }

    /// <summary>Blank lines, and lines that begin with a blank, keep their breaks.</summary>
    private static bool IsProse(string line) => line is [not (' ' or '\t'), ..];

    private static void Fill(string paragraph, int width, List<string> filled)
    {
        var line = new StringBuilder();
        var start = 0;
        while (start < paragraph.Length)
        {
            var end = NextBreak(paragraph, start);
            if (line.Length > 0 && line.Length + 1 + end - start > width)
            {
                filled.Add(line.ToString());
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(paragraph, start, end - start);
            start = end + 1;
        }
        filled.Add(line.ToString());
    }

    /// <summary>The next single blank with a word on either side. Where blanks stand together, or by a tab, a break would change the text.</summary>
    private static int NextBreak(string paragraph, int from)
    {
        for (var i = from + 1; i < paragraph.Length - 1; i++)
        {
            if (paragraph[i] == ' ' && paragraph[i - 1] is not (' ' or '\t') && paragraph[i + 1] is not (' ' or '\t')) return i;
        }
        return paragraph.Length;
    }
}
