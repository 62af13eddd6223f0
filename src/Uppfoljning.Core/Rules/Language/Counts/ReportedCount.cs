using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>A goal's count, and whether words agree with it. What lacks a report may stand in any way.</summary>
internal sealed class ReportedCount(Tally tally)
{
    public int Total => tally.Total;

    public int Missing => tally.Missing;

    /// <summary>How many stand as the claim says.</summary>
    public int Of(CountClaim claim) => claim.Phrase is { } phrase ? OwnOrAll(phrase) : Total;

    public bool Allows(CountClaim claim)
    {
        if (claim.Phrase is not { } phrase) return claim.Said == Total;
        if (Total == 0 && claim.Said is null) return true;
        // "Båda" of more than two are some that have been spoken of.
        if (claim.IsBoth && Total != 2) return true;
        var said = claim.Said ?? Total;
        return IsNear(said, OwnOrAll(phrase)) || IsNear(said, Sum(phrase.Meaning)) || (claim.Perhaps is { } perhaps && IsNear(said, Sum(phrase.Meaning) + Sum(perhaps)));
    }

    /// <summary>Whether several claims of one meaning are its parts: two that are late here, one that is late there.</summary>
    public bool Allows(IEnumerable<CountClaim> claims)
    {
        var parts = claims.ToList();
        return parts.Count > 1 && parts[0].Phrase is { } phrase && parts.All(part => part.Said is not null) && IsNear(parts.Sum(part => part.Said ?? 0), Sum(phrase.Meaning));
    }

    private int OwnOrAll(StatusPhrase phrase) => phrase.Own is { } own ? tally.Of(own.Id).Count : Sum(phrase.Meaning);

    private int Sum(StatusMeaning meaning)
    {
        var sum = 0;
        foreach (var count in tally.Counts) sum += count.Status.Meaning == meaning ? count.Count : 0;
        return sum;
    }

    private bool IsNear(int said, int count) => said >= count && said <= count + Missing;
}
