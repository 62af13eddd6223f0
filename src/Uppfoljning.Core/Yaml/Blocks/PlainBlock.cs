using System.Buffers;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml.Blocks;

/// <summary>A text under | or &gt; that is written in the ordinary way, so that there is no doubt of what it is.</summary>
/// <param name="Start">Where its sign stands.</param>
/// <param name="Lines">The lines of the text, with the empty ones after it, each with its line break.</param>
/// <param name="LineBreaks">How many they are.</param>
/// <param name="Indentation">The blanks that come off each line that is not empty.</param>
/// <param name="IsFolded">Whether lines become one where no empty line stands between them.</param>
/// <param name="IsStripped">Whether the text ends without a line break.</param>
internal readonly record struct PlainBlock(int Start, TextSpan Lines, int LineBreaks, int Indentation, bool IsFolded, bool IsStripped)
{
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
