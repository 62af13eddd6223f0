using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Work;

/// <summary>
/// Finds what a sentence says of the assignment as a whole: that it is or has been finished, or that it is not. Only plain main clauses with
/// "uppdraget" or "arbetet" as their subject count; plans, conditions, parts and doubts do not.
/// </summary>
public static class WorkClaims
{
    public static IEnumerable<WorkClaim> Find(string text, TextSpan part)
    {
        var sentence = new Sentence(text, part);
        if (sentence.IsQuestion || sentence.Any(0, sentence.Length, WorkWords.DoubtAnywhere)) yield break;
        if (ByThoseWhoDidIt(sentence) is { } done) yield return done;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (WorkWords.Subjects.Contains(sentence[i]) && (SubjectFirst(sentence, i) ?? VerbFirst(sentence, i)) is { } claim) yield return claim;
        }
    }

    /// <summary>Uppdraget är slutfört. Arbetet pågår.</summary>
    private static WorkClaim? SubjectFirst(Sentence sentence, int subject)
    {
        var first = sentence[subject - 1] is "hela" or "själva" ? subject - 1 : subject;
        if (!BeginsClause(sentence, first)) return null;
        var verb = subject + 1;
        if (sentence.Has(verb, "i", "sin", "helhet")) verb += 3;
        else if (sentence.Has(verb, "som", "helhet")) verb += 2;
        return Predicate(sentence, first, subject, verb, verb + 1);
    }

    /// <summary>Nu är uppdraget slutfört. Fortfarande pågår arbetet.</summary>
    private static WorkClaim? VerbFirst(Sentence sentence, int subject)
    {
        var verb = sentence[subject - 1] is "hela" or "själva" ? subject - 2 : subject - 1;
        if (sentence[verb] is not ("är" or "har" or "pågår") || Opening(sentence, verb) is not { } opening || !BeginsClause(sentence, opening)) return null;
        return Predicate(sentence, verb, subject, verb, subject + 1);
    }

    /// <summary>Where the words before the verb begin; null where they are not some that change nothing.</summary>
    private static int? Opening(Sentence sentence, int verb)
    {
        if (WorkWords.Openers.Contains(sentence[verb - 1])) return sentence[verb - 2] == "just" ? verb - 2 : verb - 1;
        if (sentence[verb - 1] is "det" or "detta" && sentence[verb - 2] == "med") return sentence.Has(verb - 4, "i", "och") ? verb - 4 : verb - 2;
        if (sentence[verb] != "har") return null;
        if (sentence[verb - 2] == "under" || (sentence[verb - 2] == "i" && IsPast(sentence[verb - 1]))) return verb - 2;
        return null;
    }

    private static WorkClaim? Predicate(Sentence sentence, int first, int subject, int verb, int after)
    {
        if (sentence[verb] == "pågår") return Ongoing(sentence, first, after);
        if (sentence[verb] is "ligger" && sentence[after] == "efter") return new WorkClaim(WorkClaimKind.Unfinished, sentence.Span(first, after));
        if (sentence[verb] is not ("är" or "har")) return null;
        var waiting = sentence.Skip(after, WorkWords.AdverbsOfWaiting);
        var isNegated = sentence[waiting] is "inte" or "ej";
        var isLate = sentence[waiting] == "försenat";
        var at = isNegated ? sentence.Skip(waiting + 1, WorkWords.AdverbsOfWaiting) : isLate ? waiting : sentence.Skip(after, WorkWords.Adverbs);
        if (sentence.Has(at, "och", "hållet")) at += 2;
        if (WorkPredicates.Match(sentence, at, sentence[verb], isNegated) is not var (kind, end)) return null;
        var isCarriedOut = sentence[subject] == "arbetet" && sentence[at] is "genomfört" or "genomförts" or "utfört" or "utförts";
        var isWhole = isLate ? MayFollowLate(sentence, end) : MayFollow(sentence, end, isPerfect: sentence[verb] == "har", isCarriedOut);
        return isWhole ? new WorkClaim(kind, sentence.Span(first, end - 1)) : null;
    }

    private static WorkClaim? Ongoing(Sentence sentence, int first, int after)
    {
        var end = sentence.Skip(after, WorkWords.AdverbsOfWaiting);
        if (sentence.Has(end, "enligt", "plan") || sentence.Has(end, "som", "planerat")) end += 2;
        // "Arbetet pågår och följs upp" may be said of what has become part of everyday work.
        return Ends(sentence, end) && sentence[end] != "och" ? new WorkClaim(WorkClaimKind.Unfinished, sentence.Span(first, end - 1)) : null;
    }

    /// <summary>Nämnden har slutfört uppdraget.</summary>
    private static WorkClaim? ByThoseWhoDidIt(Sentence sentence)
    {
        var doer = sentence[0] is "alla" or "samtliga" ? 1 : 0;
        if (!(WorkWords.Doers.Contains(sentence[doer]) || (doer == 1 && sentence[1] is "nämnder" or "bolag")) || sentence[doer + 1] != "har") return null;
        var done = sentence.Skip(doer + 2, WorkWords.Adverbs);
        var what = sentence[done + 1] == "hela" ? done + 2 : done + 1;
        if (!WorkWords.DoneByThem.Contains(sentence[done]) || !WorkWords.Subjects.Contains(sentence[what])) return null;
        var isCarriedOut = sentence[what] == "arbetet" && sentence[done] == "genomfört";
        if (!MayFollow(sentence, what + 1, isPerfect: true, isCarriedOut)) return null;
        return new WorkClaim(sentence[done] == "avslutat" ? WorkClaimKind.Ended : WorkClaimKind.Finished, sentence.Span(0, what));
    }

    private static bool BeginsClause(Sentence sentence, int first)
    {
        if (first == 0) return true;
        if (sentence[first - 1] == "att") return WorkWords.Facts.Contains(sentence[first - 2]) && !sentence.Any(0, first - 2, WorkWords.DoubtBefore);
        return WorkWords.ClauseStarts.Contains(sentence[first - 1]) && !sentence.Any(0, first - 1, WorkWords.DoubtBefore);
    }

    /// <summary>Whether what follows leaves the claim as whole as it was: the end, a new clause, or a time that has been.</summary>
    private static bool MayFollow(Sentence sentence, int at, bool isPerfect, bool isCarriedOut)
    {
        if (Ends(sentence, at)) return !sentence.Has(at, "och", "tydligt");
        if (isCarriedOut) return false;
        return sentence[at] switch
        {
            "sedan" or "genom" => true,
            "nu" => MayFollow(sentence, at + 1, isPerfect, isCarriedOut),
            "enligt" or "som" => WorkWords.Plans.Contains(sentence[at + 1]),
            "i" when sentence[at + 1] is "enlighet" or "tid" => true,
            "i" when sentence.Has(at + 1, "sin", "helhet") || sentence.Has(at + 1, "och", "med") => true,
            "i" => isPerfect && IsPast(sentence[at + 1]),
            "under" or "den" or "vid" => isPerfect && (WorkWords.Times.Contains(sentence[at + 1]) || IsPast(sentence[at + 1]) || char.IsAsciiDigit((sentence[at + 1] + " ")[0])),
            _ => false,
        };
    }

    /// <summary>Being late in one part only is another thing.</summary>
    private static bool MayFollowLate(Sentence sentence, int at) =>
        sentence[at] is not ("i" or "inom" or "hos" or "för" or "till") && (sentence[at] != "på" || sentence[at + 1] == "grund") && !WorkWords.TakesBack.Contains(sentence[at]);

    /// <summary>Whether the clause ends here, and what follows does not take it back.</summary>
    private static bool Ends(Sentence sentence, int at) => sentence[at] switch
    {
        "" or "." or "!" or ";" or ":" or "(" or "…" => true,
        "," => !WorkWords.TakesBack.Contains(sentence[at + 1]),
        "och" => true,
        _ => false,
    };

    private static bool IsPast(string time) => Swedish.MonthNumber(time) is not null || WorkWords.PastTimes.Contains(time);
}
