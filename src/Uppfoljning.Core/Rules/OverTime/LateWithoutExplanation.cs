using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Rules.OverTime;

/// <summary>Where an assignment is late its report says why, what is done about it, or when it will be ready.</summary>
internal static class LateWithoutExplanation
{
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var (plan, _, assignment, origin) in context.Assignments)
        {
            foreach (var report in assignment.FollowUps)
            {
                if (report is not { Status: { } id, Cause: null, Measure: null, NewSchedule: null }) continue;
                if (!context.KnowsStatuses(plan) || plan.FindStatus(id) is not { Meaning: StatusMeaning.Late } status) continue;
                if (origin.Report(report.Period) is not { } place || place.MayHave("orsak") || place.MayHave("åtgärd") || place.MayHave("ny-tidplan")) continue;
                yield return new Diagnostic(
                    Codes.LateWithoutExplanation,
                    place.Value("status"),
                    $"statusen är \"{status.Id}\", men orsak, åtgärd och ny-tidplan saknas",
                    "skriv varför under orsak, vad ni gör åt det under åtgärd, eller när det blir klart under ny-tidplan");
            }
        }
    }
}
