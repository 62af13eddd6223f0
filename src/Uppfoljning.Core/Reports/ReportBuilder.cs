using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports;

/// <summary>Counts to report: adds the sentences, which a template writes.</summary>
public static class ReportBuilder
{
    public static Diagnosed<Report> Build(Bound bound, PeriodStatistics statistics, ReportEdition edition, TemplateStore templates)
    {
        var followUp = bound.FollowUp;
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var plan = statistics.Plan;
        var sentences = new CountSentence(followUp.Register, plan, templates, bound.Origins.Of(plan)?.Value("sammanfattning"));
        ImmutableArray<ReportGoal> goals = [.. statistics.Goals.Select(BuildGoal)];
        return new Diagnosed<Report>(
            new Report(
                followUp,
                bound.Origins,
                plan,
                statistics.Period,
                edition,
                goals,
                [.. statistics.Bodies.Select(body => new ReportBody(body.Body, body.Standings, body.Tally, ShortCount.Write(plan, body.Tally)))],
                statistics.Total,
                ShortCount.Write(plan, statistics.Total)),
            diagnostics.ToImmutable());

        ReportGoal BuildGoal(GoalStatistics goal)
        {
            var report = goal.Goal.FollowUpFor(statistics.Period.Month);
            var sentence = sentences.Write(goal.Tally);
            diagnostics.AddRange(sentence.Diagnostics.Select(fault => TemplateSubjects.Relate(fault, TemplateSubjects.Place(bound.Origins, goal.Goal))));
            return new ReportGoal(
                goal.Goal,
                report?.Status is { } id ? plan.FindStatus(id) : null,
                report,
                goal.Earlier,
                goal.Standings,
                goal.Tally,
                ShortCount.Write(plan, goal.Tally),
                sentence.Value ?? "",
                FulfilmentSentence.Write(plan.GoalWord, report));
        }
    }
}
