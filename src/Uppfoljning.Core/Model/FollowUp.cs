using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>Everything in a follow-up repository: the register and all plans with their goals and assignments.</summary>
public sealed record FollowUp(Register Register, Settings Settings, ImmutableArray<Plan> Plans)
{
    private Dictionary<string, (Plan Plan, Assignment Assignment)>? byPath;

    public IEnumerable<Plan> PlansWith(Month month) => Plans.Where(plan => plan.FindPeriod(month) is not null);

    /// <summary>The assignment at PLAN/GOAL/NAME with its plan; null where there is none.</summary>
    public (Plan Plan, Assignment Assignment)? FindAssignment(string path) => (byPath ??= IndexAssignments()).TryGetValue(path, out var found) ? found : null;

    private Dictionary<string, (Plan Plan, Assignment Assignment)> IndexAssignments()
    {
        var index = new Dictionary<string, (Plan Plan, Assignment Assignment)>(StringComparer.Ordinal);
        foreach (var plan in Plans)
        {
            foreach (var goal in plan.Goals)
            {
                foreach (var assignment in goal.Assignments) index[$"{plan.Id}/{goal.Id}/{assignment.Id}"] = (plan, assignment);
            }
        }
        return index;
    }

    /// <summary>Every period of every plan, in time order, each once.</summary>
    public ImmutableArray<string> PeriodIds =>
        [.. Plans.SelectMany(plan => plan.Periods).Select(period => period.Id).Distinct().Order(StringComparer.Ordinal)];
}
