using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>A report's period as templates see it, with what comes before and after.</summary>
internal static class PeriodView
{
    public static ScriptObject Of(Report report)
    {
        var view = Of(report.Period);
        view["före"] = Neighbour(report, report.Surroundings.Before);
        view["efter"] = Neighbour(report, report.Surroundings.After);
        return view;
    }

    public static ScriptObject Of(Period period) => new()
    {
        ["id"] = period.Id,
        ["namn"] = period.Name,
        ["månad"] = Swedish.MonthAndYear(period.Month),
    };

    private static ScriptObject? Neighbour(Report report, NeighbouringPeriod? neighbour)
    {
        if (neighbour is null) return null;
        var view = Of(neighbour.Period);
        view["plan"] = neighbour.Plan == report.Plan ? null : neighbour.Plan.Name;
        view["sida"] = neighbour.Folder is { } folder && report.Selection.Makes(ReportForm.Html, ReportPart.Overview) ? $"../{folder}/{ReportFiles.Overview}" : null;
        return view;
    }
}
