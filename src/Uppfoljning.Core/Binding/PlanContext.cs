using System.Collections.Immutable;

namespace Uppfoljning.Core.Binding;

/// <summary>What a plan's own file says that its goals and assignments may use. Null is what could not be read: then anything will do.</summary>
public sealed record PlanContext(
    ImmutableArray<string>? Periods,
    ImmutableArray<string>? Statuses,
    ImmutableArray<string>? Kinds,
    ImmutableArray<string>? Fulfilments)
{
    /// <summary>Nothing is known of the plan.</summary>
    public static PlanContext Unknown { get; } = new(null, null, null, null);
}
