namespace Uppfoljning.Pdf.Text;

internal enum BreakKind
{
    /// <summary>After a space or a visible hyphen.</summary>
    Word,

    /// <summary>Within a word, with a hyphen.</summary>
    Syllable,

    /// <summary>Anywhere in a word, because nothing else helps.</summary>
    Emergency,

    /// <summary>A line break in the source, or the end of the text.</summary>
    Forced,
}

/// <summary>A place where a line may end: its text ends at <paramref name="End"/>, and the next line begins at <paramref name="Next"/>.</summary>
/// <param name="Cost">What it costs besides what the line leaves empty.</param>
internal readonly record struct Break(int End, int Next, BreakKind Kind, double Cost = 0);
