using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Binding;

/// <summary>
/// The model of a whole repository, where each part of it was written, and what was wrong in the files one by one.
/// Where the register could not be read no reference to a body can be called unknown.
/// </summary>
public sealed record Bound(FollowUp FollowUp, Origins Origins, bool KnowsBodies, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether it is known what case numbers look like; where the settings could not be read none can be called wrong.</summary>
    public bool KnowsCaseNumbers { get; init; } = true;

    /// <summary>Whether the plan's statuses could be read, so that what its reports say can be understood.</summary>
    public bool KnowsStatuses(Plan plan) => Origins.Of(plan) is { } origin && PlanBinder.KnowsStatuses(origin.Mapping);

    /// <summary>Whether all of the plan's periods could be read.</summary>
    public bool KnowsPeriods(Plan plan) => Origins.Of(plan) is { } origin && PlanBinder.KnowsPeriods(origin.Mapping);
}
