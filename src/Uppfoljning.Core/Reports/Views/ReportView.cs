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
        var context = new ViewContext(report);
        var goals = new ScriptArray(report.Goals.Select(goal => GoalView.Of(context, goal)));
        var assignments = AssignmentsWithGoals(report, goals);
        var view = General(report, theme);
        view["plan"] = Plan(report.Plan);
        view["period"] = PeriodView.Of(report);
        view["statusar"] = new ScriptArray(report.Plan.Statuses.Select(Status));
        view["mål"] = goals;
        view["urval"] = SelectionView.Of(report, goals, assignments);
        view["omfattning"] = report.Scope;
        view["avgränsning"] = report.Restriction;
        view["totalt"] = TallyView.Of(report.Total, report.ShortCount);
        // Not "organ": that is the function, which data of the same name would hide.
        view["alla_organ"] = new ScriptArray(report.Register.Bodies.Select(context.Of));
        view["organ_med_uppdrag"] = new ScriptArray(report.Bodies.Select(body => BodyView.Of(context, body, standing => assignments[standing])));
        view["filer"] = FilesView.Of(report);
        view["rot"] = "";
        return view.Freeze();
    }

    /// <summary>What does not depend on the period.</summary>
    internal static ScriptObject General(Report report, Theme theme) => new()
    {
        ["kommun"] = report.Register.Municipality,
        ["avsändare"] = theme.SenderOr(report.Register.Municipality),
        ["fullmäktige"] = report.Register.Council,
        ["fullmäktiges"] = Swedish.Genitive(report.Register.Council),
        ["webbadress"] = report.FollowUp.Settings.WebAddress,
        ["kontakt"] = report.FollowUp.Settings.Contact,
        ["tillgänglighetsredogörelse"] = report.FollowUp.Settings.AccessibilityStatement,
        ["utgåva"] = new ScriptObject
        {
            ["revision"] = report.Edition.Revision,
            ["ändrad"] = report.Edition.IsChanged,
            ["version"] = report.Edition.ToolVersion,
            ["utkast"] = report.Edition.IsDraft,
            ["datum"] = report.Edition.Date is { } date ? Swedish.Date(date) : null,
        },
        ["fragment"] = report.Selection.HasFragments,
        ["tema"] = ThemeView.Of(theme),
    };

    /// <summary>The same data for a page of one goal, which the page knows as <c>detta_mål</c>.</summary>
    public static ScriptObject ForGoal(ScriptObject data, object? goal) => With(data, ("detta_mål", goal));

    /// <summary>The same data for a page of one body, which the page knows as <c>detta_organ</c>. It lies in a folder, from where <c>rot</c> leads back.</summary>
    public static ScriptObject ForBody(ScriptObject data, object? body) => With(data, ("detta_organ", body), ("rot", "../"));

    /// <summary>The same data for the page that sums up, which knows as <c>sammanfattning</c> how much there is room for.</summary>
    public static ScriptObject ForSummary(ScriptObject data, SummaryDetail detail) => With(data, ("sammanfattning", new ScriptObject
    {
        ["orsaker"] = detail.Reasons != SummaryReasons.None,
        ["kortade"] = detail.Reasons == SummaryReasons.Brief,
        ["försenade"] = detail.MostLate,
        ["saknade"] = detail.MostMissing,
    }));

    private static ScriptObject With(ScriptObject data, params (string Name, object? Value)[] more)
    {
        var page = new ScriptObject();
        foreach (var (name, value) in data) page[name] = value;
        foreach (var (name, value) in more) page[name] = value;
        return page;
    }

    /// <summary>Each assignment together with its goal.</summary>
    private static Dictionary<Standing, ScriptObject> AssignmentsWithGoals(Report report, ScriptArray goals)
    {
        var pairs = new Dictionary<Standing, ScriptObject>(ReferenceEqualityComparer.Instance);
        foreach (var (item, goal) in report.Goals.Zip(goals.Cast<ScriptObject>()))
        {
            foreach (var (standing, assignment) in item.Standings.Zip((ScriptArray)goal["uppdrag"]!)) pairs[standing] = new ScriptObject { ["mål"] = goal, ["uppdrag"] = assignment };
        }
        return pairs;
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
}
