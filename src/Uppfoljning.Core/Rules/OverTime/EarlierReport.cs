using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.OverTime;

/// <summary>The nearest earlier report on an assignment that has a status, with where it was written.</summary>
internal sealed record EarlierReport(AssignmentFollowUp Report, Status Status, Origin Place)
{
    /// <summary>In the assignment's plan, else in those that it comes from. Null where there is none, or the nearest has a status that its plan lacks.</summary>
    public static EarlierReport? Before(RuleContext context, Plan plan, Assignment assignment, Month period)
    {
        foreach (var (inPlan, ancestor) in context.FollowUp.LineOf(plan, assignment))
        {
            if (!context.KnowsStatuses(inPlan)) return null;
            if (ancestor.LatestReportBefore(period) is not { } report) continue;
            return inPlan.FindStatus(report.Status!) is { } status && context.Origins.Of(ancestor)?.Report(report.Period) is { } place
                ? new EarlierReport(report, status, place)
                : null;
        }
        return null;
    }
}
