using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml.Blocks;

/// <summary>
/// Finds what seem to be plain blocks, line by line. Most of what a follow-up says stands in them, and YamlDotNet reads them sign by sign.
/// What looks like one may be a part of something else, as a quoted text: only the parser knows, and it is asked.
/// </summary>
internal static class PlainBlocks
{
    /// <summary>In the file's order; none overlaps another.</summary>
    public static List<PlainBlock> Find(string text)
    {
        List<PlainBlock> blocks = [];
        for (var line = 0; line < text.Length;)
        {
            var end = EndOfLine(text, line);
            if (Sign(text, line, end) is { } sign && Read(text, sign, NextLine(text, end)) is { } block)
            {
                blocks.Add(block);
                line = block.Lines.End;
            }
            else
            {
                line = NextLine(text, end);
            }
        }
        return blocks;
    }

    /// <summary>A sign last on a line, after a key or first in an item of a list.</summary>
    private static BlockSign? Sign(string text, int line, int end)
    {
        var at = end - 1;
        var isStripped = at > line && text[at] == '-';
        if (isStripped) at--;
        if (at < line + 2 || text[at] is not ('|' or '>') || text[at - 1] != ' ') return null;
        var start = line;
        var dash = -1;
        while (start < at && text[start] is ' ' or '-')
        {
            if (text[start] == '-')
            {
                if (text[start + 1] != ' ') return null;
                dash = start;
            }
            start++;
        }
        var owner = start == at ? dash : text[at - 2] == ':' && text[start] != '#' ? start : -1;
        return owner < 0 ? null : new BlockSign(at, owner - line, text[at] == '>', isStripped);
    }

    /// <summary>Null where the lines are other than plain: indented by tabs or by more blanks in the beginning, not set apart from what follows, or last in a file that ends without a line break.</summary>
    private static PlainBlock? Read(string text, BlockSign sign, int first)
    {
        var indentation = -1;
        var breaks = 0;
        var line = first;
        while (line < text.Length)
        {
            var end = EndOfLine(text, line);
            if (end == text.Length) return null;
            var blanks = Blanks(text, line, end);
            if (indentation < 0)
            {
                indentation = blanks;
                if (blanks <= sign.Column || line + blanks == end || text[line + blanks] == '\t') return null;
            }
            var content = line + blanks;
            if (content == end)
            {
                if (blanks > indentation) return null;
            }
            else if (blanks < indentation)
            {
                if (blanks > sign.Column || text[content] == '\t') return null;
                break;
            }
            else if (sign.IsFolded && (blanks > indentation || text[content] == '\t'))
            {
                return null;
            }
            breaks++;
            line = NextLine(text, end);
        }
        return breaks == 0 ? null : new PlainBlock(sign.Start, TextSpan.FromBounds(first, line), breaks, indentation, sign.IsFolded, sign.IsStripped);
    }

    private static int Blanks(string text, int line, int end)
    {
        var at = line;
        while (at < end && text[at] == ' ') at++;
        return at - line;
    }

    /// <summary>Before the line break.</summary>
    private static int EndOfLine(string text, int line)
    {
        var end = text.IndexOf('\n', line);
        if (end < 0) return text.Length;
        return end > line && text[end - 1] == '\r' ? end - 1 : end;
    }

    private static int NextLine(string text, int end) =>
        end == text.Length ? end : end + (text[end] == '\r' ? 2 : 1);

    /// <param name="Start">Where the sign stands in the file.</param>
    /// <param name="Column">Where, from 0, the key or the dash that it belongs to stands in its line; the text stands further in, what follows it does not.</param>
    /// <param name="IsFolded">Whether it is &gt;.</param>
    /// <param name="IsStripped">Whether a - follows it.</param>
    private readonly record struct BlockSign(int Start, int Column, bool IsFolded, bool IsStripped);
}
