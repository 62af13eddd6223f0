namespace Uppfoljning.Core.Tests.Workflow.Formatting;

/// <summary>A text in one of the forms that YAML has for it.</summary>
internal sealed class RandomText(Random random)
{
    /// <summary>On the line of its key.</summary>
    /// <param name="text">What it is to be read as.</param>
    /// <param name="isFlow">Whether it stands within brackets.</param>
    /// <param name="indentation">What further lines begin with; null where there may be none.</param>
    public string InLine(string text, bool isFlow, string? indentation)
    {
        var isBroken = indentation is not null && random.Next(4) == 0 && !text.Contains('\n', StringComparison.Ordinal);
        return random.Next(3) switch
        {
            0 when text.Length > 0 && IsPlain(text, isFlow) => isBroken ? Break(text, $"\n{indentation}", 0) : text,
            1 when !text.Contains('\n', StringComparison.Ordinal) => isBroken ? $"'{Break(Single(text), $"\n{indentation}", 1)}'" : $"'{Single(text)}'",
            _ when isBroken && !text.Contains('\\', StringComparison.Ordinal) => $"\"{Break(Double(text), random.Next(2) == 0 ? $" \n{indentation}" : $"\n{indentation}", 1)}\"",
            _ => $"\"{Double(text)}\"",
        };
    }

    public static bool MayBeBlock(string text) => text.TrimEnd('\n').Length > 0;

    /// <summary>The signs of a block and its lines with their indentation, and whether blank lines after it would be a part of it.</summary>
    public (string Signs, List<string> Lines, bool IsKept) Block(string text, int indentation)
    {
        var body = text.TrimEnd('\n');
        var breaks = text.Length - body.Length;
        var isKept = breaks > 1 || (breaks == 1 && random.Next(4) == 0);
        var further = random.Next(1, 5);
        var indicator = body.TrimStart('\n') is [' ', ..] || random.Next(4) == 0 ? $"{further}" : "";
        var chomping = breaks == 0 ? "-" : isKept ? "+" : "";
        var isFolded = random.Next(2) == 0 && body.Split('\n').All(line => line.Length == 0 || !char.IsWhiteSpace(line[0])) && body[0] != '\n';
        var lines = isFolded ? Fold(body) : [.. body.Split('\n')];
        var indented = lines.ConvertAll(line => line.Length == 0 ? new string(' ', body[0] != '\n' && random.Next(3) == 0 ? random.Next(indentation + 1) : 0) : new string(' ', indentation + further) + line);
        if (isKept) indented.AddRange(Enumerable.Repeat("", breaks - 1));
        return ($"{(isFolded ? ">" : "|")}{(random.Next(2) == 0 ? indicator + chomping : chomping + indicator)}", indented, isKept);
    }

    public static bool IsPlain(string text, bool isFlow) =>
        char.IsLetterOrDigit(text[0]) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':' && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && text.All(c => c is not ('\n' or '\t')) && (!isFlow || text.All(c => c is not (',' or '[' or ']' or '{' or '}' or ':')));

    private List<string> Fold(string body)
    {
        List<string> lines = [];
        foreach (var line in body.Split('\n'))
        {
            // Between two lines of text a break is a blank; it takes one more to be a break.
            if (line.Length > 0 && lines is [.., { Length: > 0 }]) lines.Add("");
            else if (line.Length == 0 && lines is [.., { Length: > 0 }]) lines.Add("");
            lines.AddRange(Break(line, "\n", 0).Split('\n'));
        }
        return lines;
    }

    /// <summary>Puts breaks at some single blanks between words, none of them near the ends.</summary>
    private string Break(string text, string lineBreak, int margin)
    {
        var broken = text;
        for (var i = text.Length - 2 - margin; i > margin; i--)
        {
            var isSingle = broken[i] == ' ' && broken[i - 1] is not (' ' or '\\' or '\t') && broken[i + 1] is not (' ' or '\\' or '#' or '-' or '?' or ':' or '\t');
            if (isSingle && random.Next(8) == 0) broken = broken[..i] + lineBreak + broken[(i + 1)..];
        }
        return broken;
    }

    private static string Single(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private static string Double(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
