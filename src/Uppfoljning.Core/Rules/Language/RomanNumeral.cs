namespace Uppfoljning.Core.Rules.Language;

/// <summary>Numbers in capitals: II, XIV.</summary>
internal static class RomanNumeral
{
    private const string Signs = "IVXLCDM";

    private static ReadOnlySpan<int> Values => [1, 5, 10, 50, 100, 500, 1000];

    /// <summary>Whether the letters are a number as one is written, from larger to smaller with at most one smaller before.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        var latest = int.MaxValue;
        for (var i = 0; i < word.Length; i++)
        {
            var sign = Signs.IndexOf(word[i], StringComparison.Ordinal);
            if (sign < 0) return false;
            var value = Values[sign];
            var next = i + 1 < word.Length ? Signs.IndexOf(word[i + 1], StringComparison.Ordinal) : -1;
            if (next > sign)
            {
                if (Values[next] > 10 * value) return false;
                value = Values[next] - value;
                i++;
            }
            if (value > latest) return false;
            latest = value;
        }
        return word.Length > 0;
    }
}
