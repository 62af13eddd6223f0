using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules;

/// <summary>A goal is reported on when any assignment in it is.</summary>
internal static class MissingGoalReport
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from plan in context.FollowUp.Plans
        from period in context.DuePeriods(plan)
        from goal in plan.Goals
        let origin = context.Origins.Of(goal)
        where origin is not null && goal.FollowUpFor(period.Month) is null && !Unread.MayHoldReport(origin, plan, period.Month)
        where goal.Assignments.Any(assignment => assignment.FollowUpFor(period.Month)?.Status is not null)
        select new Diagnostic(
            Codes.GoalReportMissing,
            origin.Key("uppföljning"),
            $"målets egen rapport för {period.Id} saknas, fast uppdrag i målet har rapporterats",
            $"skriv status eller kommentar under uppföljning, {period.Id}");
}
