namespace Uppfoljning.Pdf.Text;

/// <summary>
/// Chooses where lines end so that the paragraph as a whole is as even as it can be: each line costs what it leaves
/// empty, squared, and more for a divided word. First without dividing; where that leaves ragged lines, with.
/// </summary>
internal static class LineBreaker
{
    private const double PerLine = 0.6, HyphensInARow = 6, Ragged = 2.2, NarrowInHyphens = 45;

    /// <param name="sums">The advance of all text before each unit, and of all text last.</param>
    public static List<TextLine> Break(string text, double[] sums, double width, double hyphen, bool syllables, Hyphenator hyphenator)
    {
        if (text.Length == 0) return [new TextLine(0, 0, 0, false)];
        var words = BreakFinder.Find(text, syllables: false, hyphenator);
        if (words.Count == 1 && sums[words[0].End] <= width) return [new TextLine(0, words[0].End, text.Length, false)];
        if (Fits(words, sums, width, hyphen))
        {
            var (lines, worst) = Choose(words, sums, width, hyphen);
            if (!syllables || worst <= Ragged) return lines;
        }
        var all = BreakFinder.Find(text, syllables: true, hyphenator);
        if (!syllables) all = OnlyWhereNeeded(words, all, sums, width, hyphen);
        if (!Fits(all, sums, width, hyphen)) all = BreakFinder.WithEmergencies(text, all, (from, to) => sums[to] - sums[from] + hyphen, width);
        return Choose(all, sums, width, hyphen).Lines;
    }

    /// <summary>As few lines as can be, and as equally long as they then can be; null where they are more than <paramref name="most"/>, or a word is too long.</summary>
    public static List<TextLine>? Balance(string text, double[] sums, double width, int most, Hyphenator hyphenator)
    {
        var words = BreakFinder.Find(text, syllables: false, hyphenator);
        if (!Fits(words, sums, width, 0)) return null;
        var lines = Fill(words, sums, width);
        if (lines.Count > most) return null;
        double low = width / lines.Count / 2, high = width;
        for (var i = 0; i < 12; i++)
        {
            var middle = (low + high) / 2;
            if (Fits(words, sums, middle, 0) && Fill(words, sums, middle).Count <= lines.Count) high = middle;
            else low = middle;
        }
        return Fill(words, sums, high);
    }

    /// <summary>Each line as full as it can be.</summary>
    private static List<TextLine> Fill(List<Break> breaks, double[] sums, double width)
    {
        var lines = new List<TextLine>();
        var start = 0;
        for (var i = 0; i < breaks.Count; i++)
        {
            if (breaks[i].Kind != BreakKind.Forced && Width(sums, start, breaks[i + 1], 0) <= width) continue;
            lines.Add(new TextLine(start, Math.Max(start, breaks[i].End), breaks[i].Next, breaks[i].Kind == BreakKind.Syllable));
            start = breaks[i].Next;
        }
        return lines;
    }

    private static bool Fits(List<Break> breaks, double[] sums, double width, double hyphen)
    {
        var start = 0;
        foreach (var place in breaks)
        {
            if (Width(sums, start, place, hyphen) > width) return false;
            start = place.Next;
        }
        return true;
    }

    /// <summary>The word breaks, and syllables only in words that no line holds.</summary>
    private static List<Break> OnlyWhereNeeded(List<Break> words, List<Break> all, double[] sums, double width, double hyphen)
    {
        var result = new List<Break>();
        int start = 0, next = 0;
        foreach (var word in words)
        {
            var tooLong = Width(sums, start, word, hyphen) > width;
            while (next < all.Count && all[next].End < word.End)
            {
                if (tooLong && all[next].Kind == BreakKind.Syllable && all[next].End > start) result.Add(all[next]);
                next++;
            }
            result.Add(word);
            start = word.Next;
        }
        return result;
    }

    private static double Width(double[] sums, int start, Break place, double hyphen) =>
        sums[Math.Max(start, place.End)] - sums[start] + (place.Kind == BreakKind.Syllable ? hyphen : 0);

    /// <summary>Dynamic programming over the places: the cheapest way to each from one before it that is no more than a line away.</summary>
    private static (List<TextLine> Lines, double Worst) Choose(List<Break> breaks, double[] sums, double width, double hyphen)
    {
        var cost = new double[breaks.Count + 1];
        var from = new int[breaks.Count + 1];
        var first = 0;
        for (var i = 1; i <= breaks.Count; i++)
        {
            var place = breaks[i - 1];
            cost[i] = double.PositiveInfinity;
            for (var j = i - 1; j >= first; j--)
            {
                var start = j == 0 ? 0 : breaks[j - 1].Next;
                var wide = Width(sums, start, place, hyphen);
                // Farther back is only wider; a hyphen or a stretch no line holds may be too wide at the nearest.
                if (wide > width && j < i - 1 && place.Kind != BreakKind.Syllable) break;
                if (wide > width + hyphen && j < i - 1) break;
                var sum = cost[j] + LineCost(place, j == 0 ? BreakKind.Forced : breaks[j - 1].Kind, wide, width, hyphen);
                if (sum >= cost[i]) continue;
                cost[i] = sum;
                from[i] = j;
            }
            if (place.Kind == BreakKind.Forced) first = i;
        }
        return Collect(breaks, from, sums, width, hyphen);
    }

    /// <summary>What a line leaves empty, in tenths of it. A narrow column is ragged by nature: there it weighs less than a badly divided word.</summary>
    private static double Empty(double wide, double width, double hyphen) => (width - wide) / Math.Max(width, NarrowInHyphens * hyphen) * 10;

    private static double LineCost(Break place, BreakKind before, double wide, double width, double hyphen)
    {
        var empty = Empty(wide, width, hyphen);
        var cost = wide > width + 0.001 ? 1e6 + wide : place.Kind == BreakKind.Forced ? (wide < width * 0.15 ? 2 : 0) : empty * empty;
        if (place.Kind == BreakKind.Syllable && before == BreakKind.Syllable) cost += HyphensInARow;
        return cost + place.Cost + PerLine;
    }

    private static (List<TextLine>, double) Collect(List<Break> breaks, int[] from, double[] sums, double width, double hyphen)
    {
        var lines = new List<TextLine>();
        double worst = 0;
        for (var i = breaks.Count; i > 0; i = from[i])
        {
            var place = breaks[i - 1];
            var start = from[i] == 0 ? 0 : breaks[from[i] - 1].Next;
            var empty = Empty(Width(sums, start, place, hyphen), width, hyphen);
            if (place.Kind != BreakKind.Forced) worst = Math.Max(worst, empty);
            lines.Add(new TextLine(start, Math.Max(start, place.End), place.Next, place.Kind == BreakKind.Syllable));
        }
        lines.Reverse();
        return (lines, worst);
    }
}
