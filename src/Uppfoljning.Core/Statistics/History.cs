using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Statistics;

/// <summary>What was reported before (format.md, "Reports, missing and kept").</summary>
public static class History
{
    /// <summary>
    /// The nearest earlier status of an assignment, in its plan, else in the assignments that it comes from.
    /// </summary>
    public static EarlierStatus? Of(FollowUp followUp, Plan plan, Assignment assignment, Month before)
    {
        foreach (var (inPlan, ancestor) in followUp.LineOf(plan, assignment))
        {
            if (NearestBefore(inPlan, ancestor, before) is { } found) return found;
        }
        return null;
    }

    /// <summary>The nearest earlier status of a goal in its plan.</summary>
    public static EarlierStatus? Of(Plan plan, Goal goal, Month before)
    {
        EarlierStatus? latest = null;
        foreach (var followUp in goal.FollowUps) latest = Later(latest, plan, followUp.Period, followUp.Status, before);
        return latest;
    }

    /// <summary>The nearest earlier status of an assignment within its own plan.</summary>
    internal static EarlierStatus? NearestBefore(Plan plan, Assignment assignment, Month before)
    {
        EarlierStatus? latest = null;
        foreach (var followUp in assignment.FollowUps) latest = Later(latest, plan, followUp.Period, followUp.Status, before);
        return latest;
    }

    /// <summary>A report's status where it is later than the latest so far, and yet earlier than the period asked about.</summary>
    private static EarlierStatus? Later(EarlierStatus? latest, Plan plan, Month period, string? id, Month before) =>
        period < before && !(period < latest?.Period) && id is not null && plan.FindStatus(id) is { } status ? new EarlierStatus(period, status) : latest;
}
