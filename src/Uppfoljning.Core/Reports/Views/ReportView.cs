using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>A report as templates see it: Swedish names, everything counted and worded beforehand.</summary>
public static class ReportView
{
    public static ScriptObject Of(Report report, Theme theme)
    {
        var goals = new ScriptArray(report.Goals.Select(goal => GoalView.Of(report, goal)));
        return new ScriptObject
        {
            ["kommun"] = report.Register.Municipality,
            ["fullmäktige"] = report.Register.Council,
            ["fullmäktiges"] = Swedish.Genitive(report.Register.Council),
            ["webbadress"] = report.FollowUp.Settings.WebAddress,
            ["kontakt"] = report.FollowUp.Settings.Contact,
            ["tillgänglighetsredogörelse"] = report.FollowUp.Settings.AccessibilityStatement,
            ["plan"] = Plan(report.Plan),
            ["period"] = Period(report.Period),
            ["statusar"] = new ScriptArray(report.Plan.Statuses.Select(Status)),
            ["mål"] = goals,
            ["urval"] = SelectionView.Of(report, goals),
            ["totalt"] = TallyView.Of(report.Total, report.ShortCount),
            // Not "organ": that is the function, which data of the same name would hide.
            ["alla_organ"] = new ScriptArray(report.Register.Bodies.Select(Body)),
            ["utgåva"] = new ScriptObject
            {
                ["revision"] = report.Edition.Revision,
                ["ändrad"] = report.Edition.IsChanged,
                ["version"] = report.Edition.ToolVersion,
            },
            ["tema"] = ThemeView.Of(theme),
        }.Freeze();
    }

    /// <summary>The same data for a page of one goal, which the page knows as <c>detta_mål</c>.</summary>
    public static ScriptObject ForGoal(ScriptObject data, object? goal)
    {
        var page = new ScriptObject { ["detta_mål"] = goal };
        foreach (var (name, value) in data) page[name] = value;
        return page;
    }

    internal static ScriptObject Status(Status status) => new()
    {
        ["id"] = status.Id,
        ["innebörd"] = Words.Of(status.Meaning),
        ["färg"] = Words.Of(status.Colour),
        ["tecken"] = Words.Of(status.Sign),
        ["etikett"] = status.Label,
        ["kort"] = status.ShortWords.One,
        ["etikett_mål"] = status.LabelForGoal,
        ["förklaring"] = status.Explanation,
    };

    internal static ScriptObject? Earlier(EarlierStatus? earlier) => earlier is null ? null : new ScriptObject
    {
        ["period"] = Swedish.MonthAndYear(earlier.Period),
        ["status"] = Status(earlier.Status),
    };

    private static ScriptObject Plan(Plan plan) => new()
    {
        ["id"] = plan.Id,
        ["namn"] = plan.Name,
        ["inledning"] = plan.Introduction,
        ["nästa_uppföljning"] = plan.NextFollowUp,
        ["målord"] = new ScriptObject
        {
            ["ett"] = plan.GoalWord.One,
            ["bestämd"] = plan.GoalWord.Definite,
            ["flera"] = plan.GoalWord.Many,
        },
    };

    private static ScriptObject Period(Period period) => new()
    {
        ["id"] = period.Id,
        ["namn"] = period.Name,
        ["månad"] = Swedish.MonthAndYear(period.Month),
    };

    private static ScriptObject Body(Body body) => new()
    {
        ["id"] = body.Id,
        ["namn"] = body.Name,
        ["typ"] = Words.Of(body.Kind),
        ["förkortning"] = body.Abbreviation,
        ["tidigare"] = new ScriptArray(body.FormerNames),
    };
}
