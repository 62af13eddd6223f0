using System.Collections.Immutable;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Statistics;

/// <summary>Counts a plan in a period.</summary>
public static class StatisticsBuilder
{
    /// <summary>Counts all goals of the plan, or only one.</summary>
    public static PeriodStatistics Build(FollowUp followUp, Plan plan, Period period, Goal? only = null)
    {
        ImmutableArray<GoalStatistics> goals = [.. plan.Goals.Where(goal => only is null || goal == only).Select(goal => BuildGoal(followUp, plan, period, goal))];
        ImmutableArray<Standing> all = [.. goals.SelectMany(goal => goal.Standings)];
        return new PeriodStatistics(plan, period, goals, BuildBodies(followUp.Register, plan, period, all), Count(plan, all));
    }

    private static GoalStatistics BuildGoal(FollowUp followUp, Plan plan, Period period, Goal goal)
    {
        var standings = Standings(followUp, plan, period, goal);
        return new GoalStatistics(goal, History.Of(plan, goal, period.Month), standings, Count(plan, standings));
    }

    /// <summary>How each of a goal's assignments that is in its time stands, in order.</summary>
    public static ImmutableArray<Standing> Standings(FollowUp followUp, Plan plan, Period period, Goal goal) =>
        [.. goal.Assignments.Where(assignment => assignment.IsValidIn(period.Month)).Select(assignment => Stand(followUp, plan, period, assignment))];

    /// <summary>Each body of the register that owes at least one report, in the register's order.</summary>
    private static ImmutableArray<BodyStatistics> BuildBodies(Register register, Plan plan, Period period, ImmutableArray<Standing> standings)
    {
        var byBody = standings
            .SelectMany(standing => register.Expand(standing.Assignment.OwingReport, period.Month).Select(body => (body, standing)))
            .ToLookup(pair => pair.body, pair => pair.standing, ReferenceEqualityComparer.Instance);
        return [.. register.Bodies.Where(byBody.Contains).Select(BuildBody)];

        BodyStatistics BuildBody(Body body)
        {
            ImmutableArray<Standing> owed = [.. byBody[body]];
            return new BodyStatistics(body, owed, Count(plan, owed));
        }
    }

    /// <summary>The status that was reported for a period, or is kept until then; null where there is none.</summary>
    internal static Status? StatusIn(Plan plan, Period period, Assignment assignment) =>
        (assignment.FollowUpFor(period.Month)?.Status is { } id ? plan.FindStatus(id) : null)
        ?? (History.NearestBefore(plan, assignment, period.Month) is { Status.IsKept: true } kept ? kept.Status : null);

    private static Standing Stand(FollowUp followUp, Plan plan, Period period, Assignment assignment)
    {
        var report = assignment.FollowUpFor(period.Month);
        var earlier = History.Of(followUp, plan, assignment, period.Month);
        if (report?.Status is { } id && plan.FindStatus(id) is { } status) return new Standing(assignment, status, null, report, earlier);
        return History.NearestBefore(plan, assignment, period.Month) is { Status.IsKept: true } kept
            ? new Standing(assignment, kept.Status, SinceWhen(plan, assignment, kept).Period, null, earlier)
            : new Standing(assignment, null, null, null, earlier);
    }

    /// <summary>The first of the reports in a row that gave the status that is kept.</summary>
    private static EarlierStatus SinceWhen(Plan plan, Assignment assignment, EarlierStatus kept)
    {
        while (History.NearestBefore(plan, assignment, kept.Period) is { } before && before.Status == kept.Status) kept = before;
        return kept;
    }

    /// <summary>Counts those of the council's assignments.</summary>
    public static Tally Count(Plan plan, IEnumerable<Standing> standings)
    {
        var counted = standings.Where(standing => plan.FindKind(standing.Assignment.Kind) is not { Counts: false }).ToList();
        return new Tally(
            [.. plan.Statuses.Select(status => new StatusCount(status, counted.Count(standing => standing.Status == status)))],
            counted.Count(standing => standing.IsMissing));
    }
}
