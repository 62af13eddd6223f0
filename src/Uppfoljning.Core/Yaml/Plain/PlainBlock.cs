using System.Buffers;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml.Plain;

/// <summary>A text under | or &gt; that is written in the ordinary way, so that there is no doubt of what it is.</summary>
/// <param name="Lines">The lines of the text, with the empty ones after it, each with its line break.</param>
/// <param name="Indentation">The blanks that come off each line that is not empty.</param>
/// <param name="IsFolded">Whether lines become one where no empty line stands between them.</param>
/// <param name="IsStripped">Whether the text ends without a line break.</param>
internal readonly record struct PlainBlock(TextSpan Lines, int Indentation, bool IsFolded, bool IsStripped)
{
    /// <summary>
    /// Null where the lines are other than plain: indented by tabs or by more blanks in the beginning, not set apart from what follows,
    /// or last in a file that ends without a line break; also where anything else than a - follows the sign.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="sign">Where | or &gt; stands.</param>
    /// <param name="column">Where, from 0, the key or the dash that it belongs to stands in its line; the text stands further in, what follows it does not.</param>
    public static PlainBlock? Find(string text, int sign, int column)
    {
        var isFolded = text[sign] == '>';
        var end = TextLines.EndOfLine(text, sign);
        var isStripped = end == sign + 2 && text[sign + 1] == '-';
        if (end != sign + 1 && !isStripped) return null;
        var first = TextLines.NextLine(text, sign);
        var indentation = TextLines.SkipBlanks(text, first) - first;
        if (indentation <= column || TextLines.IsEndOfLine(text, first + indentation) || text[first + indentation] == '\t') return null;
        var line = first;
        while (line < text.Length)
        {
            end = TextLines.EndOfLine(text, line);
            if (end == text.Length) return null;
            var content = TextLines.SkipBlanks(text, line);
            var blanks = content - line;
            if (content == end)
            {
                if (blanks > indentation) return null;
            }
            else if (blanks < indentation)
            {
                if (blanks > column || text[content] == '\t') return null;
                break;
            }
            else if (isFolded && (blanks > indentation || text[content] == '\t'))
            {
                return null;
            }
            line = TextLines.NextLine(text, line);
        }
        return new PlainBlock(TextSpan.FromBounds(first, line), indentation, isFolded, isStripped);
    }

    /// <summary>The text, and the line break that ends it; both as YAML reads them.</summary>
    public (string Text, string End) Read(string source)
    {
        var characters = ArrayPool<char>.Shared.Rent(Lines.Length);
        var length = Unfold(source.AsSpan(Lines.Start, Lines.Length), characters);
        var text = new string(characters, 0, length);
        ArrayPool<char>.Shared.Return(characters);
        return (text, IsStripped ? "" : "\n");
    }

    /// <summary>Takes the indentation off, and folds. What comes out is never longer than what goes in.</summary>
    private int Unfold(ReadOnlySpan<char> rest, Span<char> text)
    {
        var length = 0;
        var breaks = 0;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            var line = rest[..end].TrimEnd('\r');
            rest = rest[(end + 1)..];
            if (line.Length > Indentation)
            {
                if (IsFolded && breaks == 1) text[length++] = ' ';
                else length = AddBreaks(text, length, IsFolded ? breaks - 1 : breaks);
                line[Indentation..].CopyTo(text[length..]);
                length += line.Length - Indentation;
                breaks = 0;
            }
            breaks++;
        }
        return length;
    }

    private static int AddBreaks(Span<char> text, int length, int count)
    {
        if (count <= 0) return length;
        text.Slice(length, count).Fill('\n');
        return length + count;
    }
}
