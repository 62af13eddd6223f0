using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.OverTime;

/// <summary>A new schedule lies ahead. One that is no year, month or date can't be checked (format.md), and that of something done need not lie ahead.</summary>
internal static class ScheduleAlreadyPast
{
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var (plan, _, assignment, origin) in context.Assignments)
        {
            foreach (var report in assignment.FollowUps)
            {
                if (report.NewSchedule is not { } schedule || LastDay(schedule) is not { } end || end >= LastDayOf(report.Period)) continue;
                if (report.Status is { } id && plan.FindStatus(id) is { Meaning: StatusMeaning.Done }) continue;
                yield return new Diagnostic(
                    Codes.ScheduleAlreadyPast,
                    origin.Report(report.Period)!.Value("ny-tidplan"),
                    $"den nya tidplanen \"{schedule}\" har gått ut när perioden {report.Period} slutar",
                    "skriv när uppdraget nu bedöms bli klart");
            }
        }
    }

    /// <summary>The last day of 2025, 2025-10 or 2025-10-31; null for any other text.</summary>
    private static DateOnly? LastDay(string text) => text.Length switch
    {
        4 when Month.Parse($"{text}-12") is { } december => LastDayOf(december),
        7 when Month.Parse(text) is { } month => LastDayOf(month),
        _ => IsoDate.Parse(text),
    };

    private static DateOnly LastDayOf(Month month) => new(month.Year, month.Number, DateTime.DaysInMonth(month.Year, month.Number));
}
