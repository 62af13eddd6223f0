using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

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
