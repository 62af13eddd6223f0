using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>Everything in a follow-up repository: the register and all plans with their goals and assignments.</summary>
public sealed record FollowUp(Register Register, Settings Settings, ImmutableArray<Plan> Plans)
{
    public IEnumerable<Plan> PlansWith(Month month) => Plans.Where(plan => plan.FindPeriod(month) is not null);

    /// <summary>The assignment at PLAN/GOAL/NAME with its plan; null where there is none.</summary>
    public (Plan Plan, Assignment Assignment)? FindAssignment(string path)
    {
        if (path.Split('/') is not [var planId, var goalId, var name]) return null;
        var plan = Plans.FirstOrDefault(plan => plan.Id == planId);
        var goal = plan?.Goals.FirstOrDefault(goal => goal.Id == goalId);
        var assignment = goal?.Assignments.FirstOrDefault(assignment => assignment.Id == name);
        return assignment is null ? null : (plan!, assignment);
    }

    /// <summary>Every period of every plan, in time order, each once.</summary>
    public ImmutableArray<string> PeriodIds =>
        [.. Plans.SelectMany(plan => plan.Periods).Select(period => period.Id).Distinct().Order(StringComparer.Ordinal)];
}
