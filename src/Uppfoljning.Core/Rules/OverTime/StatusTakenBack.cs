using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.OverTime;

/// <summary>What was done in an earlier period is done.</summary>
internal static class StatusTakenBack
{
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var (plan, _, assignment, origin) in context.Assignments)
        {
            foreach (var report in assignment.FollowUps)
            {
                if (StatusOf(context, plan, report.Status) is not { Meaning: not StatusMeaning.Done } status) continue;
                if (EarlierReport.Before(context, plan, assignment, report.Period) is not { Status.Meaning: StatusMeaning.Done } earlier) continue;
                yield return Report("uppdraget", status, origin.Report(report.Period)!, earlier.Place, earlier.Report.Period);
            }
        }
        foreach (var fault in Goals(context)) yield return fault;
    }

    private static IEnumerable<Diagnostic> Goals(RuleContext context)
    {
        foreach (var plan in context.FollowUp.Plans)
        {
            foreach (var goal in plan.Goals)
            {
                foreach (var report in goal.FollowUps)
                {
                    if (StatusOf(context, plan, report.Status) is not { Meaning: not StatusMeaning.Done } status) continue;
                    var earlier = goal.FollowUps.Where(other => other.Period < report.Period && other.Status is not null).MaxBy(other => other.Period);
                    if (StatusOf(context, plan, earlier?.Status) is not { Meaning: StatusMeaning.Done }) continue;
                    if (context.Origins.Of(goal) is { } origin) yield return Report("målet", status, origin.Report(report.Period)!, origin.Report(earlier!.Period)!, earlier.Period);
                }
            }
        }
    }

    private static Status? StatusOf(RuleContext context, Plan plan, string? id) => id is not null && context.KnowsStatuses(plan) ? plan.FindStatus(id) : null;

    private static Diagnostic Report(string thing, Status now, Origin place, Origin earlier, Month period) =>
        new(
            Codes.StatusTakenBack,
            place.Value("status"),
            $"{thing} hade statusen \"{earlier.Text("status")}\" för {period}, men har nu \"{now.Id}\"",
            "rätta statusen, eller förklara i texten varför arbetet har tagits upp igen")
        {
            Related = [new RelatedPlace(earlier.Value("status"), $"här står statusen för {period}")],
        };
}
