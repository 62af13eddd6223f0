namespace Uppfoljning.Pdf.Text;

/// <summary>Where Swedish words may be divided. Remembers the words of one rendering.</summary>
internal sealed class Hyphenator
{
    private const int LettersBefore = 2, LettersAfter = 3, ShortestWord = 6, LongestWord = 100;
    private readonly Dictionary<string, int[]> known = [];
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Hyphenator() => lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The places in a word of letters alone, ascending: 3 is between the third letter and the fourth.</summary>
    public int[] Places(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord) return [];
        if (lookup.TryGetValue(word, out var places)) return places;
        return known[word.ToString()] = Find(word);
    }

    private static int[] Find(ReadOnlySpan<char> word)
    {
        Span<byte> letters = stackalloc byte[LongestWord + 2];
        Span<byte> levels = stackalloc byte[LongestWord + 3];
        letters = letters[..(word.Length + 2)];
        levels = levels[..(word.Length + 3)];
        levels.Clear();
        letters[0] = letters[^1] = (byte)'.';
        for (var i = 0; i < word.Length; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            if (c > 0xFF) return [];
            letters[i + 1] = (byte)c;
        }
        HyphenationPatterns.Swedish.Apply(letters, levels);
        var places = new List<int>();
        for (var i = LettersBefore; i <= word.Length - LettersAfter; i++)
            if ((levels[i + 1] & 1) == 1) places.Add(i);
        return [.. places];
    }
}
