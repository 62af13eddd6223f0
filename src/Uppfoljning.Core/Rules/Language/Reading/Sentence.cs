using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>A sentence word by word, for looking for a few words in a row.</summary>
public sealed class Sentence(string text, TextSpan part)
{
    private readonly List<Token> tokens = Tokens.Of(text, part);

    public int Length => tokens.Count;

    /// <summary>A word or mark, in lower case; empty outside the sentence.</summary>
    public string this[int index] => index >= 0 && index < tokens.Count ? tokens[index].Word : "";

    public bool IsQuestion => this[Length - 1] == "?" || (this[Length - 1] is "”" or "\"" && this[Length - 2] == "?");

    /// <summary>From the first of the words to the last, as a range of the text.</summary>
    public TextSpan Span(int first, int last) => TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End);

    /// <summary>The first of the words from an index on that is not among these.</summary>
    public int Skip(int index, IReadOnlySet<string> words)
    {
        while (words.Contains(this[index])) index++;
        return index;
    }

    /// <summary>Whether the words stand one after another from an index on.</summary>
    public bool Has(int index, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (this[index + i] != words[i]) return false;
        }
        return true;
    }

    public bool Any(int from, int to, IReadOnlySet<string> words)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Contains(tokens[i].Word)) return true;
        }
        return false;
    }
}
