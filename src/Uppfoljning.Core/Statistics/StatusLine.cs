using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Statistics;

/// <summary>An assignment's status over periods and plans, oldest first.</summary>
public static class StatusLine
{
    /// <summary>
    /// Every period up to and with the one asked about, from the first for which there is a report, in the plans that the assignment
    /// has been in (<c>ursprung</c>). Periods that no one reported for are left out. Empty where nothing was reported before: one point is no line.
    /// </summary>
    public static ImmutableArray<StatusPoint> Of(FollowUp followUp, Plan plan, Assignment assignment, Month until)
    {
        ImmutableArray<StatusPoint> points =
        [
            .. from link in followUp.LineOf(plan, assignment).Reverse()
               from period in link.Plan.Periods
               where period.Month == until || (period.Month < until && link.Plan.IsReportedOn(period.Month))
               where link.Assignment.IsValidIn(period.Month)
               select new StatusPoint(link.Plan, period, StatisticsBuilder.StatusIn(link.Plan, period, link.Assignment)),
        ];
        points = [.. points.SkipWhile(point => point.Status is null).OrderBy(point => point.Period.Month)];
        return points.Length > 1 ? points : [];
    }
}
