namespace Uppfoljning.Core.Text;

/// <summary>"Menade du …": the nearest of the allowed words, where one is near enough to be meant.</summary>
public static class Suggestion
{
    private const int Step = 4;
    private const int MissedRing = 1;

    /// <summary>What is longer was not meant to be any key or id.</summary>
    private const int LongestWord = 64;

    /// <summary>Choices that a reader takes in at a glance.</summary>
    private const int MostListed = 20;

    /// <summary>The nearest candidate, or null where none is near; the first in order where several are as near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord) return null;
        var lower = word.ToLowerInvariant();
        var limit = Step * Math.Max(1, word.Length / 3) + MissedRing;
        string? best = null;
        var least = limit + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(word.Length - candidate.Length) * Step >= least) continue;
            var distance = Distance(lower, candidate.ToLowerInvariant());
            if (distance < least) (best, least) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Whether one word is the other with a single slip of the pen.</summary>
    public static bool IsOneSlip(string word, string meant) => Math.Abs(word.Length - meant.Length) <= 1 && Distance(word, meant) <= Step;

    /// <summary>"menade du "x"?" or, where nothing is near, what there is to choose from.</summary>
    public static string Help(string word, IReadOnlyCollection<string> candidates) =>
        Nearest(word, candidates) is { } near ? $"menade du \"{near}\"?" : $"välj något av: {List(candidates)}";

    /// <summary>a, b, c; where there are many, the first of them and how many more.</summary>
    public static string List(IReadOnlyCollection<string> candidates) => candidates.Count <= MostListed
        ? string.Join(", ", candidates)
        : $"{string.Join(", ", candidates.Take(MostListed))} och {Swedish.Number(candidates.Count - MostListed)} till";

    /// <summary>Edits (insert, remove, replace, swap neighbours), each four; a missed ring or dots over a letter only one.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i * Step;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j * Step;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(rows[i - 1, j], rows[i, j - 1]) + Step;
                cost = Math.Min(cost, rows[i - 1, j - 1] + Replace(a[i - 1], b[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, rows[i - 2, j - 2] + Step);
                rows[i, j] = cost;
            }
        }
        return rows[a.Length, b.Length];
    }

    private static int Replace(char a, char b) => a == b ? 0 : Bare(a) == Bare(b) ? MissedRing : Step;

    private static char Bare(char c) => c switch { 'å' or 'ä' => 'a', 'ö' => 'o', 'é' => 'e', _ => c };
}
