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
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            if (NearestBefore(plan, assignment, before) is { } found) return found;
            if (assignment.Origin is not { } origin || !seen.Add(origin)) return null;
            if (followUp.FindAssignment(origin) is not { } source) return null;
            (plan, assignment) = source;
        }
    }

    /// <summary>The nearest earlier status of a goal in its plan.</summary>
    public static EarlierStatus? Of(Plan plan, Goal goal, Month before) =>
        Latest(plan, goal.FollowUps.Select(followUp => (followUp.Period, followUp.Status)), before);

    /// <summary>The nearest earlier status of an assignment within its own plan.</summary>
    internal static EarlierStatus? NearestBefore(Plan plan, Assignment assignment, Month before) =>
        Latest(plan, assignment.FollowUps.Select(followUp => (followUp.Period, followUp.Status)), before);

    private static EarlierStatus? Latest(Plan plan, IEnumerable<(Month Period, string? Status)> reports, Month before)
    {
        EarlierStatus? latest = null;
        foreach (var (period, id) in reports)
        {
            if (period >= before || period < latest?.Period) continue;
            if (id is not null && plan.FindStatus(id) is { } status) latest = new EarlierStatus(period, status);
        }
        return latest;
    }
}
