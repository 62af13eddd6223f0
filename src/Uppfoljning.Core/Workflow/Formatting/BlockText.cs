namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Texts that stand in a block of their own under | or >.</summary>
internal static class BlockText
{
    /// <summary>How long a block is for one who looks for blank lines after it: up to the end of its last line of text, or with + of its last line.</summary>
    public static int LengthOf(string raw, string text)
    {
        var lines = raw.Split('\n');
        var indentation = IndentationOf(lines, text);
        var isKept = SignsOf(raw).Contains('+');
        var count = lines.Length;
        // What comes after the last line break is only the beginning of what follows.
        if (isKept && string.IsNullOrWhiteSpace(lines[^1]) && count > 1) count--;
        while (!isKept && count > 1 && lines[count - 1].Length <= indentation) count--;
        return lines.Take(count).Sum(line => line.Length + 1) - 1;
    }

    /// <summary>Where in a block the comment on its first line begins; −1 where there is none.</summary>
    public static int CommentIn(string raw)
    {
        var end = raw.IndexOf('\n', StringComparison.Ordinal);
        return raw.AsSpan(0, end < 0 ? raw.Length : end).IndexOf('#');
    }

    /// <summary>Lays a block out: its signs, and its lines without their indentation. Folded paragraphs are filled up to a width.</summary>
    public static (string Signs, List<string> Lines) Format(LayoutScalar block, int width)
    {
        var signs = SignsOf(block.Raw);
        var isKept = signs.Contains('+');
        var breaks = block.Text.Length - block.Text.TrimEnd('\n').Length;
        var lines = ContentOf(block);
        while (lines is [.., ""]) lines.RemoveAt(lines.Count - 1);
        // Where the file ends without a line break the text has none either, and must not get one.
        var chomping = signs.Contains('-') || (breaks == 0 && lines.Count > 0) ? "-" : isKept ? "+" : "";
        var indicator = BeginsWithBlank(lines) ? "2" : "";
        if (block.Raw[0] == '>') lines = Paragraphs.Fill(lines, width);
        if (isKept) lines.AddRange(Enumerable.Repeat("", Math.Max(0, lines.Count > 0 ? breaks - 1 : breaks)));
        return ($"{block.Raw[0]}{indicator}{chomping}", lines);
    }

    /// <summary>Whether blank lines after the block are a part of its text.</summary>
    public static bool IsKept(LayoutScalar scalar) => scalar.IsBlock && SignsOf(scalar.Raw).Contains('+');

    private static ReadOnlySpan<char> SignsOf(ReadOnlySpan<char> raw)
    {
        var end = raw.IndexOfAny(" \t\n");
        return end < 0 ? raw : raw[..end];
    }

    private static List<string> ContentOf(LayoutScalar block)
    {
        var lines = block.Raw.Split('\n');
        var indentation = IndentationOf(lines, block.Text);
        return [.. lines.Skip(1).Select(line => line.Length > indentation ? line[indentation..] : "")];
    }

    /// <summary>How far in the text begins; with a number among the signs it may itself begin with blanks, which its value then has.</summary>
    /// <param name="lines">The block's lines, the one with its signs first.</param>
    /// <param name="text">What it is read as.</param>
    private static int IndentationOf(string[] lines, string text)
    {
        var values = text.Split('\n');
        for (var i = 0; i < Math.Min(lines.Length - 1, values.Length); i++)
        {
            var line = lines[i + 1];
            if (!string.IsNullOrWhiteSpace(line)) return Blanks(line) - Blanks(values[i]);
            if (values[i].Length > 0) return line.Length - values[i].Length;
        }
        return int.MaxValue;
    }

    private static int Blanks(string line) => line.Length - line.TrimStart(' ').Length;

    private static bool BeginsWithBlank(List<string> lines) =>
        lines.Find(line => line.Length > 0) is [' ', ..];
}
