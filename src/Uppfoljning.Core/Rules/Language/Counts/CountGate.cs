using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>Whether a sentence, or a clause in it, speaks of the goal as a whole, in the comment's own period, and as a fact.</summary>
internal static class CountGate
{
    /// <summary>Not a question, not about another time or another goal, and without words that foretell or compare.</summary>
    public static bool IsAboutThis(Sentence sentence, CountScope scope)
    {
        if (sentence.IsQuestion || sentence.Any(0, sentence.Length, CountWords.DoubtAnywhere)) return false;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (Swedish.MonthNumber(sentence[i]) is { } month && month != scope.Month.Number) return false;
            if (IsYear(sentence[i]) && SwedishNumbers.Read(sentence[i]) != scope.Month.Year) return false;
            if ((sentence[i] == "mål" || sentence[i] == scope.GoalWord) && SwedishNumbers.Read(sentence[i + 1]) is not null && sentence[i + 1] != scope.Number) return false;
        }
        return true;
    }

    /// <summary>Whether a sentence adds to a count in another, so that none of them is the whole.</summary>
    public static bool AddsToAnother(Sentence sentence)
    {
        if (!sentence.Any(0, sentence.Length, CountWords.Adds)) return false;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (SwedishNumbers.Read(sentence[i]) is not null) return true;
        }
        return false;
    }

    /// <summary>Whether a count that begins at an index is what the clause has to say, and nothing before it limits it.</summary>
    public static bool BeginsClause(Sentence sentence, int first, CountScope scope)
    {
        while (CountWords.Exactly.Contains(sentence[first - 1])) first--;
        if (first == 0 || IsHereAndNow(sentence, 0, first, scope)) return true;
        var isFact = sentence[first - 1] == "att" && CountWords.Facts.Contains(sentence[first - 2]);
        if (!isFact && !CountWords.ClauseStarts.Contains(sentence[first - 1])) return false;
        return (CountWords.AboutTheWhole.Contains(sentence[0]) || sentence[0] == scope.TheGoal) && IsNeutral(sentence, isFact ? first - 1 : first);
    }

    /// <summary>Whether a verb that stands before its subject begins the clause, or only a time or a place of the comment's own stands before it.</summary>
    public static bool BeginsWithTime(Sentence sentence, int verb, CountScope scope)
    {
        for (var first = Math.Max(0, verb - 3); first < verb; first++)
        {
            if (IsHereAndNow(sentence, first, verb, scope) && BeginsClause(sentence, first, scope)) return true;
        }
        return false;
    }

    /// <summary>The index after any times and places of the comment's own.</summary>
    public static int SkipHereAndNow(Sentence sentence, int at, CountScope scope)
    {
        for (var length = 3; length > 0; length--)
        {
            if (IsHereAndNow(sentence, at, at + length, scope)) return SkipHereAndNow(sentence, at + length, scope);
        }
        return at;
    }

    private static bool IsNeutral(Sentence sentence, int end)
    {
        if (sentence.Any(0, end, CountWords.DoubtBefore)) return false;
        for (var i = 0; i < end; i++)
        {
            if (sentence[i].StartsWith("uppdrag", StringComparison.Ordinal) || (sentence[i] != "ett" && SwedishNumbers.Read(sentence[i]) is not null && !IsYear(sentence[i]))) return false;
        }
        return true;
    }

    private static bool IsHereAndNow(Sentence sentence, int first, int end, CountScope scope)
    {
        foreach (var words in CountWords.HereAndNow)
        {
            if (words.Length == end - first && sentence.Has(first, words)) return true;
        }
        var isMonth = sentence[first] is "i" or "per" && Swedish.MonthNumber(sentence[first + 1]) == scope.Month.Number;
        return isMonth && (end == first + 2 || (end == first + 3 && IsYear(sentence[first + 2])));
    }

    private static bool IsYear(string word) => word.Length == 4 && SwedishNumbers.Read(word) is >= 1900 and < 2200;
}
