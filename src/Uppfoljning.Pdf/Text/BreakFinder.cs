namespace Uppfoljning.Pdf.Text;

/// <summary>Finds where the lines of a text may end.</summary>
internal static class BreakFinder
{
    private const double SoftHyphen = 1.5, Emergency = 60;

    /// <returns>In the order of the text; the last is its end.</returns>
    public static List<Break> Find(string text, bool syllables, Hyphenator hyphenator)
    {
        var breaks = new List<Break>();
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c == '\n')
            {
                breaks.Add(new Break(TrimmedEnd(text, i), i + 1, BreakKind.Forced));
                i++;
            }
            else if (c == ' ')
            {
                var end = i;
                while (i < text.Length && text[i] == ' ') i++;
                if (i < text.Length && text[i] != '\n' && end > 0 && !IsDashBetween(text, i)) breaks.Add(new Break(end, i, BreakKind.Word));
            }
            else if (char.IsLetter(c))
            {
                var start = i;
                while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '\u00AD')) i++;
                AddSyllables(text, start, i, syllables, hyphenator, breaks);
            }
            else
            {
                i++;
                if (i < text.Length && BreaksAfter(text, i)) breaks.Add(new Break(i, i, BreakKind.Word));
            }
        }
        breaks.Add(new Break(TrimmedEnd(text, text.Length), text.Length, BreakKind.Forced));
        return breaks;
    }

    /// <summary>The same places with those added that break any word, for each stretch that no line holds.</summary>
    public static List<Break> WithEmergencies(string text, List<Break> breaks, Func<int, int, double> width, double available)
    {
        var result = new List<Break>();
        var start = 0;
        foreach (var place in breaks)
        {
            if (width(start, place.End) > available)
            {
                for (var i = start + 1; i < place.End; i++)
                    if (!char.IsLowSurrogate(text[i]) && text[i] != '\u00AD' && !IsMark(text[i])) result.Add(new Break(i, i, BreakKind.Emergency, Emergency));
            }
            result.Add(place);
            start = place.Next;
        }
        return result;
    }

    private static void AddSyllables(string text, int start, int end, bool syllables, Hyphenator hyphenator, List<Break> breaks)
    {
        var word = text.AsSpan(start, end - start);
        if (word.Contains('\u00AD'))
        {
            // Who has placed soft hyphens has chosen: the patterns are silent.
            for (var i = start + 1; i < end - 1; i++)
                if (text[i] == '\u00AD') breaks.Add(new Break(i, i + 1, BreakKind.Syllable, SoftHyphen));
            return;
        }
        if (!syllables) return;
        foreach (var place in hyphenator.Places(word))
            breaks.Add(new Break(start + place.Place, start + place.Place, BreakKind.Syllable, place.Cost));
    }

    private static bool BreaksAfter(string text, int i)
    {
        char before = text[i - 1], after = text[i];
        if (after is ' ' or '\n') return false;
        return before switch
        {
            // Not in ”-5” or ”2022-01202”, and not after the hyphen of ”-modell”.
            '-' or '\u2010' => i > 1 && char.IsLetterOrDigit(text[i - 2]) && char.IsLetter(after),
            '\u2013' or '\u2014' => i > 1 && !char.IsWhiteSpace(text[i - 2]) && char.IsLetter(after),
            '/' => char.IsLetter(after),
            '\u200B' => true,
            '\uFFFC' => false,
            _ => false,
        };
    }

    /// <summary>A dash between spaces stays with what it comes after: no line begins with one.</summary>
    private static bool IsDashBetween(string text, int i) => text[i] is '\u2013' or '\u2014' && (i + 1 == text.Length || text[i + 1] == ' ');

    private static int TrimmedEnd(string text, int end)
    {
        while (end > 0 && text[end - 1] == ' ') end--;
        return end;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}
