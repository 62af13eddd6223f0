using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>All reports as the page that leads to them sees them: by plan, the latest first.</summary>
public static class IndexView
{
    public static ScriptObject Of(ImmutableArray<IndexEntry> reports, Theme theme)
    {
        var latest = reports.MaxBy(entry => entry.Report.Period.Month)!;
        var view = ReportView.General(latest.Report, theme);
        view["rot"] = latest.Folder + "/";
        // Parts that all pages share ask whether there is a plan.
        view["plan"] = null;
        view["planer"] = new ScriptArray(reports.GroupBy(entry => entry.Report.Plan)
            .OrderByDescending(plan => plan.Max(entry => entry.Report.Period.Month)).ThenBy(plan => plan.Key.Id, StringComparer.Ordinal)
            .Select(plan => OfPlan(plan.Key, plan.OrderByDescending(entry => entry.Report.Period.Month))));
        return view.Freeze();
    }

    private static ScriptObject OfPlan(Plan plan, IEnumerable<IndexEntry> reports) => new()
    {
        ["namn"] = plan.Name,
        ["rapporter"] = new ScriptArray(reports.Select(entry => OfReport(entry.Folder, entry.Report))),
    };

    private static ScriptObject OfReport(string folder, Report report)
    {
        var files = FilesView.Of(report);
        return new ScriptObject
        {
            ["period"] = PeriodView.Of(report.Period),
            ["antal"] = TallyView.Of(report.Total, report.ShortCount),
            ["är_tom"] = report.Total.Total == report.Total.Missing,
            ["sida"] = Within(files["översikt"]),
            ["sidor"] = new ScriptArray(files["översikt"] is null ? Pages(new ViewContext(report)) : []),
            ["pdf"] = Within(files["pdf"]),
        };

        // Without an overview that leads on, the page itself leads to goals, or to bodies.
        IEnumerable<ScriptObject> Pages(ViewContext context) =>
            report.Selection.Makes(ReportForm.Html, ReportPart.Goals)
                ? report.Goals.Select(goal => Page($"{goal.Goal.Number}. {goal.Goal.Name}", context.PageOf(goal.Goal)))
                : report.Bodies.Select(body => Page(Swedish.Capitalise(body.Body.Name), context.PageOf(body.Body)));

        ScriptObject Page(string name, string? path) => new() { ["text"] = name, ["adress"] = Within(path) };

        string? Within(object? path) => path is string file ? $"{folder}/{file}" : null;
    }
}
