using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules;

/// <summary>Which assignment of another plan was meant by an origin that leads nowhere.</summary>
internal static class OriginSuggestion
{
    private const string Extension = ".yaml";

    /// <summary>Its way plan/goal/name; null where none is near enough.</summary>
    public static string? Nearest(FollowUp followUp, Plan own, string path)
    {
        var others = followUp.Plans.Where(plan => plan.Id != own.Id).ToList();
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part is "data" or "." or "..").ToList();
        if (parts is [.., var file] && file.EndsWith(Extension, StringComparison.Ordinal)) parts[^1] = file[..^Extension.Length];
        return parts switch
        {
            [var plan, var goal, var name] => ByParts(others, plan, goal, name) ?? Only(others.Where(other => other.Id == plan), _ => true, name),
            [var goal, var name] => Only(others, other => other.Id == goal, name),
            [var name] => Only(others, _ => true, name),
            _ => null,
        };
    }

    private static string? ByParts(List<Plan> plans, string planId, string goalId, string name)
    {
        if (Suggestion.Nearest(planId, plans.Select(plan => plan.Id)) is not { } nearPlan) return null;
        var goals = plans.First(plan => plan.Id == nearPlan).Goals;
        if (Suggestion.Nearest(goalId, goals.Select(goal => goal.Id)) is not { } nearGoal) return null;
        var assignments = goals.First(goal => goal.Id == nearGoal).Assignments;
        return Suggestion.Nearest(name, assignments.Select(assignment => assignment.Id)) is { } nearName ? $"{nearPlan}/{nearGoal}/{nearName}" : null;
    }

    /// <summary>The one assignment with the name in any of the plans' goals that may be meant.</summary>
    private static string? Only(IEnumerable<Plan> plans, Func<Goal, bool> mayBe, string name)
    {
        var found =
            from plan in plans
            from goal in plan.Goals
            where mayBe(goal) && goal.Assignments.Any(assignment => assignment.Id == name)
            select $"{plan.Id}/{goal.Id}/{name}";
        return found.Take(2).ToList() is [var only] ? only : null;
    }
}
