using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Tests.Reports.Docx;

/// <summary>A report with one text in the place of every text that people write.</summary>
internal static class HostileReport
{
    public static Report With(string text)
    {
        var report = WordExamples.Full;
        return report with
        {
            FollowUp = report.FollowUp with { Register = report.Register with { Municipality = text, Council = text, Bodies = [.. report.Register.Bodies.Select(body => body with { Name = text, Abbreviation = text, FormerNames = [text] })] } },
            Plan = report.Plan with { Name = text, Introduction = text, NextFollowUp = text },
            Period = report.Period with { Name = text },
            Goals = [.. report.Goals.Select(goal => Goal(goal, text))],
            ShortCount = text,
        };
    }

    private static ReportGoal Goal(ReportGoal item, string text) => item with
    {
        Goal = item.Goal with { Title = text, ShortName = text, Motto = text, Description = text, Areas = [new GoalArea(text, text)], Focus = new GoalFocus(text, text, text) },
        FollowUp = item.FollowUp is { } report ? report with { Comment = text, Examples = [text, text], Links = [new Link(text, text), new Link(text, "https://exempel.se/?q=" + text)] } : null,
        CountSentence = text,
        FulfilmentSentence = text,
        ShortCount = text,
        Standings = [.. item.Standings.Select(standing => Standing(standing, text))],
    };

    private static Standing Standing(Standing standing, string text) => standing with
    {
        Assignment = standing.Assignment with { Number = text, CarriedFrom = text, Title = text, Description = text, Decisions = [new Decision(text, text, text, text, [new DateOnly(2023, 9, 18)])] },
        Status = standing.Status is { } status ? status with { Label = text, Explanation = text } : null,
        Report = standing.Report is { } report ? report with { Assessment = text, Cause = text, Measure = text, NewSchedule = text, Annexes = [new Annex(text, text, text)] } : null,
    };
}
