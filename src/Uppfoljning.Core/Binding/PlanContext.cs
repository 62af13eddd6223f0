using System.Collections.Immutable;

namespace Uppfoljning.Core.Binding;

/// <summary>What a plan's own file says that its goals and assignments may use. Null is what could not be read: then anything will do.</summary>
public sealed class PlanContext(
    ImmutableArray<string>? periods,
    ImmutableArray<string>? statuses,
    ImmutableArray<string>? kinds,
    ImmutableArray<string>? fulfilments)
{
    private MapShape? goalShape;
    private MapShape? assignmentShape;

    /// <summary>Nothing is known of the plan.</summary>
    public static PlanContext Unknown { get; } = new(null, null, null, null);

    public ImmutableArray<string>? Periods => periods;

    public ImmutableArray<string>? Statuses => statuses;

    public ImmutableArray<string>? Kinds => kinds;

    public ImmutableArray<string>? Fulfilments => fulfilments;

    /// <summary>The shape of the plan's goals: the same for all of them, and made once.</summary>
    public MapShape GoalShape => goalShape ??= FileShapes.Goal(this);

    /// <summary>The shape of the plan's assignments.</summary>
    public MapShape AssignmentShape => assignmentShape ??= FileShapes.Assignment(this);
}
