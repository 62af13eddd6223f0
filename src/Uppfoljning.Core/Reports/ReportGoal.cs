using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports;

/// <summary>A goal in a report.</summary>
/// <param name="Goal">The goal itself.</param>
/// <param name="Status">The goal's own status in the period; null where it was given none.</param>
/// <param name="FollowUp">The joint assessment of the period; null where there is none.</param>
/// <param name="Earlier">What the goal was before.</param>
/// <param name="Standings">The assignments in order.</param>
/// <param name="Tally">The count of those that count.</param>
/// <param name="ShortCount">14 pågår, 3 försenade, 1 färdigt.</param>
/// <param name="CountSentence">The count in full sentences.</param>
/// <param name="FulfilmentSentence">Fokusmålet bedöms bli i hög grad uppfyllt vid årets slut. Null where it was not assessed.</param>
public sealed record ReportGoal(
    Goal Goal,
    Status? Status,
    GoalFollowUp? FollowUp,
    EarlierStatus? Earlier,
    ImmutableArray<Standing> Standings,
    Tally Tally,
    string ShortCount,
    string CountSentence,
    string? FulfilmentSentence)
{
    /// <summary>How many of its assignments had another status before.</summary>
    public int ChangedAssignments => Standings.Count(standing => standing.IsChanged);

    /// <summary>Whether the goal itself had another status before.</summary>
    public bool IsChanged => Earlier?.DiffersFrom(Status) == true;
}
