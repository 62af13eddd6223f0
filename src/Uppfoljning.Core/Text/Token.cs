namespace Uppfoljning.Core.Text;

/// <summary>A word, a number or a punctuation mark, in lower case for comparing, and where in the text it stands.</summary>
public readonly record struct Token(string Word, TextSpan Span)
{
    /// <summary>Whether it is more than a punctuation mark.</summary>
    public bool IsWord => char.IsLetterOrDigit(Word[0]);
}
