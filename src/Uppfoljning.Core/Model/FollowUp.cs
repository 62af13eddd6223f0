using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>Everything in a follow-up repository: the register and all plans with their goals and assignments.</summary>
public sealed record FollowUp(Register Register, Settings Settings, ImmutableArray<Plan> Plans)
{
    private Dictionary<string, InPlan>? byPath;

    public IEnumerable<Plan> PlansWith(Month month) => Plans.Where(plan => plan.FindPeriod(month) is not null);

    /// <summary>The assignment at PLAN/GOAL/NAME with its plan; null where there is none.</summary>
    public (Plan Plan, Assignment Assignment)? FindAssignment(string path) => (byPath ??= IndexAssignments()).TryGetValue(path, out var found) ? (found.Plan, found.Assignment) : null;

    /// <summary>An assignment and those that it comes from, one after another through <c>ursprung</c>; each once, should they lead in a circle.</summary>
    public IEnumerable<(Plan Plan, Assignment Assignment)> LineOf(Plan plan, Assignment assignment)
    {
        yield return (plan, assignment);
        if (assignment.Origin is null) yield break;
        var seen = new HashSet<Assignment>(ReferenceEqualityComparer.Instance) { assignment };
        while (assignment.Origin is { } path && FindAssignment(path) is { } source && seen.Add(source.Assignment))
        {
            yield return source;
            assignment = source.Assignment;
        }
    }

    private Dictionary<string, InPlan> IndexAssignments()
    {
        var index = new Dictionary<string, InPlan>(StringComparer.Ordinal);
        foreach (var plan in Plans)
        {
            foreach (var goal in plan.Goals)
            {
                foreach (var assignment in goal.Assignments) index[$"{plan.Id}/{goal.Id}/{assignment.Id}"] = new InPlan(plan, assignment);
            }
        }
        return index;
    }

    /// <summary>Every period of every plan, in time order, each once.</summary>
    public ImmutableArray<string> PeriodIds =>
        [.. Plans.SelectMany(plan => plan.Periods).Select(period => period.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A class: of tuples the dictionary would have to be compiled at start.</summary>
    private sealed record InPlan(Plan Plan, Assignment Assignment);
}
