using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>A plan (mål och budget) with everything in it. Id is the folder's name.</summary>
public sealed record Plan(
    string Id,
    string Name,
    GoalWord GoalWord,
    string? Introduction,
    string? NextFollowUp,
    string SentenceTemplate,
    ImmutableArray<string> SentenceOrder,
    ImmutableArray<string> ShortOrder,
    ImmutableArray<Period> Periods,
    ImmutableArray<Status> Statuses,
    ImmutableArray<AssignmentKind> Kinds,
    ImmutableArray<string> Fulfilments,
    ImmutableArray<Goal> Goals)
{
    public Period? FindPeriod(Month month) => Periods.FirstOrDefault(period => period.Month == month);

    /// <summary>Whether anyone has reported for a month, on a goal or an assignment: then the rest are due too.</summary>
    public bool IsReportedOn(Month month) => Goals.Any(goal =>
        goal.FollowUpFor(month) is not null || goal.Assignments.Any(assignment => assignment.FollowUpFor(month)?.Status is not null));

    public Status? FindStatus(string id) => Statuses.FirstOrDefault(status => status.Id == id);

    public AssignmentKind? FindKind(string id) => Kinds.FirstOrDefault(kind => kind.Id == id);
}
