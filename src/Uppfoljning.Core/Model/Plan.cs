using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>A time at which everyone reports.</summary>
public sealed record Period(Month Month, string Name)
{
    /// <summary>ÅÅÅÅ-MM, as it is written in files and on the command line.</summary>
    public string Id => Month.ToString();
}

/// <summary>What the plan calls its goals: one, the one, several. Neuter decides inflection.</summary>
public sealed record GoalWord(string One, string Definite, string Many, bool IsNeuter);

/// <summary>A kind of assignment (plan.yaml, <c>typer</c>). One that does not count is shown but is not one of the council's.</summary>
public sealed record AssignmentKind(string Id, string Label, bool Counts);

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

    public Status? FindStatus(string id) => Statuses.FirstOrDefault(status => status.Id == id);

    public AssignmentKind? FindKind(string id) => Kinds.FirstOrDefault(kind => kind.Id == id);
}
