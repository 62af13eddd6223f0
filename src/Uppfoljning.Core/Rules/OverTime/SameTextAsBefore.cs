using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Rules.OverTime;

/// <summary>A report says something that the one before it did not.</summary>
internal static class SameTextAsBefore
{
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var (plan, _, assignment, origin) in context.Assignments)
        {
            foreach (var report in assignment.FollowUps)
            {
                if (report.Assessment is null && report.Reports.IsEmpty) continue;
                if (EarlierReport.Before(context, plan, assignment, report.Period) is not { } earlier) continue;
                if (AreSame(report.Assessment, earlier.Report.Assessment)) yield return Report(origin.Report(report.Period)!, earlier.Place, "bedömning", earlier.Report.Period.ToString());
                foreach (var own in report.Reports)
                {
                    if (!AreSame(own.Assessment, earlier.Report.Reports.FirstOrDefault(before => before.Body == own.Body)?.Assessment)) continue;
                    yield return Report(Own(origin.Report(report.Period)!, own), Own(earlier.Place, own), "bedömning", earlier.Report.Period.ToString());
                }
            }
        }
        foreach (var fault in Goals(context)) yield return fault;
    }

    private static IEnumerable<Diagnostic> Goals(RuleContext context)
    {
        foreach (var goal in context.FollowUp.Plans.SelectMany(plan => plan.Goals))
        {
            foreach (var report in goal.FollowUps)
            {
                if (report.Comment is null) continue;
                var earlier = goal.FollowUps.Where(other => other.Period < report.Period).MaxBy(other => other.Period);
                if (AreSame(report.Comment, earlier?.Comment) && context.Origins.Of(goal) is { } origin)
                    yield return Report(origin.Report(report.Period)!, origin.Report(earlier!.Period)!, "kommentar", earlier.Period.ToString());
            }
        }
    }

    private static Origin Own(Origin report, BodyReport own) => report.Inner("rapporter")!.Inner(own.Body)!;

    /// <summary>Whether two texts are the same but for where their lines are broken.</summary>
    private static bool AreSame(string? text, string? before)
    {
        if (text is null || before is null) return false;
        int i = 0, j = 0;
        while (true)
        {
            var (blankHere, blankThere) = (SkipBlanks(text, ref i), SkipBlanks(before, ref j));
            if (i == text.Length || j == before.Length) return i == text.Length && j == before.Length;
            if ((blankHere != blankThere && i > 0 && j > 0) || text[i++] != before[j++]) return false;
        }
    }

    private static bool SkipBlanks(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at > start;
    }

    private static Diagnostic Report(Origin place, Origin earlier, string key, string period) =>
        new(Codes.SameTextAsBefore, place.Value(key), $"texten är densamma som för {period}", "skriv vad som har hänt sedan dess, eller att inget har hänt")
        {
            Related = [new RelatedPlace(earlier.Value(key), $"här står texten för {period}")],
        };
}
