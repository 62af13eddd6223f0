using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Reports;

/// <summary>What comes before and after a report.</summary>
public sealed record ReportSurroundings(NeighbouringPeriod? Before, NeighbouringPeriod? After)
{
    /// <summary>
    /// The plan's own neighbouring periods; at its first and last, the nearest of another plan. Where several plans list a period, the
    /// plan that ends first comes first. <paramref name="folderOf"/> gives the folder of a period's report, where one is made; else null.
    /// </summary>
    public static ReportSurroundings Of(FollowUp followUp, Plan plan, Period period, Func<Plan, Period, string?> folderOf)
    {
        var all = followUp.Plans
            .Where(other => !other.Periods.IsEmpty)
            .OrderBy(other => other.Periods.Max(known => known.Month)).ThenBy(other => other.Id, StringComparer.Ordinal)
            .SelectMany(other => other.Periods.Select(known => (Plan: other, Period: known)))
            .OrderBy(known => known.Period.Month)
            .ToList();
        var here = all.FindIndex(known => known.Plan == plan && known.Period == period);
        var earlier = all[..here].OrderBy(known => known.Plan == plan).ToList();
        var later = all[(here + 1)..].OrderBy(known => known.Plan != plan).ToList();
        return new ReportSurroundings(Neighbour(earlier, ^1), Neighbour(later, 0));

        NeighbouringPeriod? Neighbour(List<(Plan Plan, Period Period)> known, Index nearest) =>
            known.Count == 0 ? null : new NeighbouringPeriod(known[nearest].Plan, known[nearest].Period, folderOf(known[nearest].Plan, known[nearest].Period));
    }
}
