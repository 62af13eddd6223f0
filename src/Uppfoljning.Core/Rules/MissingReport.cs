using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules;

/// <summary>
/// Every assignment that owes a report for a due period has one. A report whose status the plan lacks is there all the same:
/// that fault has been reported as what it is.
/// </summary>
internal static class MissingReport
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from plan in context.FollowUp.Plans
        from period in context.DuePeriods(plan)
        from goal in plan.Goals
        from standing in StatisticsBuilder.Standings(context.FollowUp, plan, period, goal)
        where standing.IsMissing && standing.Assignment.FollowUpFor(period.Month)?.Status is null
        let origin = context.Origins.Of(standing.Assignment)
        where origin is not null && !Unread.MayHoldReport(origin, plan, period.Month)
        where !Unread.MayKeepStatus(plan, standing.Assignment, period.Month) && !Unread.MayBeOutsideItsTime(origin, plan)
        select new Diagnostic(
            Codes.ReportMissing,
            origin.Key("uppföljning"),
            $"rapport för {period.Id} saknas",
            $"{Swedish.Enumerate(standing.Assignment.OwingReport)} ska rapportera: skriv status och bedömning under uppföljning, {period.Id}");
}
