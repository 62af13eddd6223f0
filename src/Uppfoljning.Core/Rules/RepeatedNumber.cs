using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules;

/// <summary>A number is one assignment's, within its goal and kind; and one goal's, within its plan.</summary>
internal static class RepeatedNumber
{
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var assignments =
            from part in context.Assignments
            where part.Assignment.Number is not null && part.Assignment.Kind.Length > 0
            group part.Origin by new { Plan = part.Plan.Id, Goal = part.Goal.Id, part.Assignment.Kind, part.Assignment.Number } into same
            from fault in Repetitions.Find(same, "nummer", Codes.RepeatedNumber, $"numret \"{same.Key.Number}\" har redan ett annat uppdrag av samma typ i målet", "ge uppdraget ett eget nummer")
            select fault;
        var goals =
            from plan in context.FollowUp.Plans
            from goal in plan.Goals
            let origin = context.Origins.Of(goal)
            where origin is not null && goal.Number.Length > 0
            group origin by new { plan.Id, goal.Number } into same
            from fault in Repetitions.Find(same, "nummer", Codes.RepeatedNumber, $"numret \"{same.Key.Number}\" har redan ett annat mål i planen", "ge målet ett eget nummer")
            select fault;
        return assignments.Concat(goals);
    }
}
