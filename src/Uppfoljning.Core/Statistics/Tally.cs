using System.Collections.Immutable;

namespace Uppfoljning.Core.Statistics;

/// <summary>How many of the council's assignments have each status of the plan, in the legend's order, and how many lack a report.</summary>
public sealed record Tally(ImmutableArray<StatusCount> Counts, int Missing)
{
    public int Total => Counts.Sum(count => count.Count) + Missing;

    public StatusCount Of(string status) => Counts.First(count => count.Status.Id == status);
}
