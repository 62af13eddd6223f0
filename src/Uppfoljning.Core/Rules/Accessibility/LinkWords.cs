namespace Uppfoljning.Core.Rules.Accessibility;

/// <summary>Whether a link's words say anything by themselves.</summary>
internal static class LinkWords
{
    /// <summary>These say nothing, and neither do they together: läs mer här, klicka på länken, se den här rapporten.</summary>
    private static readonly HashSet<string> empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "klicka", "tryck", "läs", "läsa", "se", "titta", "visa", "öppna", "hämta", "ladda", "ner", "ned", "gå", "följ", "fortsätt",
        "här", "hit", "där", "nedan", "vidare", "mer", "mera", "information", "info", "detaljer",
        "länk", "länken", "sida", "sidan", "webbsida", "webbsidan", "hemsida", "hemsidan", "webbplats", "webbplatsen", "webben",
        "dokument", "dokumentet", "rapport", "rapporten", "bilaga", "bilagan", "artikel", "artikeln", "fil", "filen", "pdf", "pdf:en", "pdf-fil", "pdf-filen",
        "den", "det", "denna", "detta", "i", "på", "av", "om", "till", "via", "för", "att",
    };

    /// <summary>What is wrong with words that say nothing.</summary>
    public static string Fault(string words) => words.Length == 0 ? "länken saknar text" : $"länktexten \"{words}\" säger inte vart länken leder";

    public static bool SayNothing(string words) => IsAddress(words) || words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(IsEmpty);

    /// <summary>An address in full, which is read out sign by sign. One for e-mail says who answers.</summary>
    private static bool IsAddress(string words) =>
        !words.Any(char.IsWhiteSpace) && (words.Contains("://", StringComparison.Ordinal) || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    /// <summary>Signs around a word, as in "läs mer …" or "» mer", say nothing more.</summary>
    private static bool IsEmpty(string word)
    {
        var start = 0;
        while (start < word.Length && !char.IsLetterOrDigit(word[start])) start++;
        var end = word.Length;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        return start == end || empty.Contains(word[start..end]);
    }
}
