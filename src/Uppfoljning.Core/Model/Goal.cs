using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>A goal of a plan with its assignments in the order in which they are shown. Id is the folder's name.</summary>
public sealed record Goal(
    string Id,
    string Number,
    string Title,
    string? ShortName,
    string? Motto,
    string? Description,
    ImmutableArray<GoalArea> Areas,
    GoalFocus? Focus,
    ImmutableArray<GoalFollowUp> FollowUps,
    ImmutableArray<Assignment> Assignments)
{
    /// <summary>The short name, where there is one; else the title.</summary>
    public string Name => ShortName ?? Title;

    public GoalFollowUp? FollowUpFor(Month month) => FollowUps.FirstOrDefault(followUp => followUp.Period == month);
}
