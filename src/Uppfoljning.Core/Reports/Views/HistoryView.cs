using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>An assignment's status over periods and plans as templates see it.</summary>
internal static class HistoryView
{
    public static ScriptArray Of(Report report, Assignment assignment) =>
        new(StatusLine.Of(report.FollowUp, report.Plan, assignment, report.Period.Month).Select(point => new ScriptObject
        {
            ["period"] = Swedish.MonthAndYear(point.Period.Month),
            ["plan"] = point.Plan == report.Plan ? null : point.Plan.Name,
            ["status"] = point.Status is { } status ? ReportView.Status(status) : null,
        }));
}
