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
    public GoalFollowUp? FollowUpFor(Month month) => FollowUps.FirstOrDefault(followUp => followUp.Period == month);
}

/// <summary>A part of a goal's description with a heading of its own.</summary>
public sealed record GoalArea(string Heading, string Text);

/// <summary>What the goal concentrates on for some years.</summary>
public sealed record GoalFocus(string Years, string? Theme, string? Text);

/// <summary>The joint assessment of a goal for a period. Status is an id of the plan's.</summary>
public sealed record GoalFollowUp(
    Month Period,
    string? Status,
    string? Fulfilment,
    string? Concerning,
    bool IsForecast,
    string? Comment,
    ImmutableArray<string> Examples,
    ImmutableArray<Link> Links);

/// <summary>A text with, maybe, an address.</summary>
public sealed record Link(string Text, string? Address);
