using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>The joint report on an assignment for a period. Status is an id of the plan's; null in a stub.</summary>
public sealed record AssignmentFollowUp(
    Month Period,
    string? Status,
    string? Assessment,
    string? Cause,
    string? Measure,
    string? NewSchedule,
    ImmutableArray<Annex> Annexes,
    ImmutableArray<BodyReport> Reports);
