using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Reports;

/// <summary>What comes before and after a report.</summary>
public sealed record ReportSurroundings(NeighbouringPeriod? Before, NeighbouringPeriod? After)
{
    /// <summary>
    /// The plan's own neighbouring periods; at its first and last, the nearest of another plan. <paramref name="folderOf"/> gives the
    /// folder of a period's report, where one is made; else null.
    /// </summary>
    public static ReportSurroundings Of(FollowUp followUp, Plan plan, Period period, Func<Plan, Period, string?> folderOf)
    {
        var all = followUp.Plans.SelectMany(other => other.Periods.Select(known => (Plan: other, Period: known))).ToList();
        var earlier = all.Where(known => known.Period.Month < period.Month).OrderBy(known => known.Plan == plan).ThenBy(known => known.Period.Month).ToList();
        var later = all.Where(known => known.Period.Month > period.Month).OrderBy(known => known.Plan != plan).ThenBy(known => known.Period.Month).ToList();
        return new ReportSurroundings(Neighbour(earlier, ^1), Neighbour(later, 0));

        NeighbouringPeriod? Neighbour(List<(Plan Plan, Period Period)> known, Index nearest) =>
            known.Count == 0 ? null : new NeighbouringPeriod(known[nearest].Plan, known[nearest].Period, folderOf(known[nearest].Plan, known[nearest].Period));
    }
}
