namespace Uppfoljning.Pdf.Text;

/// <summary>Where Swedish words may be divided. Remembers the words of one rendering.</summary>
internal sealed class Hyphenator
{
    private const double AtSeam = 2.5, WithinWord = 6, FewLetters = 12;
    private const int LettersBefore = 2, LettersAfter = 3, ShortestWord = 6, LongestWord = 100;
    private readonly Dictionary<string, WordBreak[]> known = [];
    private readonly Dictionary<string, WordBreak[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Hyphenator() => lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The places in a word of letters alone, ascending.</summary>
    public WordBreak[] Places(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord) return [];
        if (lookup.TryGetValue(word, out var places)) return places;
        return known[word.ToString()] = Find(word);
    }

    private static WordBreak[] Find(ReadOnlySpan<char> word)
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
        var places = new List<WordBreak>();
        for (var i = LettersBefore; i <= word.Length - LettersAfter; i++)
            if ((levels[i + 1] & 1) == 1) places.Add(new WordBreak(i, Cost(word, i, levels[i + 1])));
        return [.. places];
    }

    private static double Cost(ReadOnlySpan<char> word, int place, byte level)
    {
        var fewest = Math.Min(place, word.Length - place);
        if (fewest < 4) return FewLetters;
        // The patterns are surer of seams; and an s before one most often joins two words: omsorgs-nämnden.
        return level >= 3 || word[place - 1] == 's' ? AtSeam : WithinWord;
    }
}
