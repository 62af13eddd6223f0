using System.Text;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>The manual's list of everything that templates know, made from what they are given.</summary>
internal static class DataSection
{
    public static ViewWalk Walk(IReadOnlyList<KindDescription> descriptions)
    {
        var walk = new ViewWalk(descriptions);
        foreach (var report in ExampleReports.All)
        {
            walk.Visit(Page(report));
            foreach (var goal in report.Goals) walk.Visit(SentenceView.Of(report.Register, report.Plan, goal.Tally));
        }
        return walk;
    }

    /// <summary>All that any page is given: of the first goal, of the first body, of the one page that sums up, and of all periods.</summary>
    public static ScriptObject Page(Report report)
    {
        var theme = ThemeReader.Read(TemplateStore.BuiltIn).Value! with { Logo = new ThemeLogo("logotyp.png", default, "Uppsala kommun", 40, 10), Fallbacks = ["Reserv.ttf"] };
        var data = ReportView.Of(report, theme);
        var page = new ScriptObject
        {
            ["detta_mål"] = First(data["mål"]),
            ["detta_organ"] = First(data["organ_med_uppdrag"]),
            ["sammanfattning"] = ReportView.ForSummary(data, new SummaryDetail(SummaryReasons.Brief, 6, 3))["sammanfattning"],
            ["planer"] = IndexView.Of([new IndexEntry("2023-08", report)], theme)["planer"],
        };
        foreach (var (name, value) in data) page[name] = value;
        return page;

        static object? First(object? list) => ((ScriptArray)list!)[0];
    }

    public static string Write(IReadOnlyList<KindDescription> descriptions, ViewWalk walk)
    {
        var text = new StringBuilder();
        foreach (var kind in descriptions)
        {
            text.Append($"### {kind.One}\n\n{kind.Text}\n\n| namn | vad det är | betydelse |\n| --- | --- | --- |\n");
            foreach (var member in walk.MembersOf(kind)) text.Append($"| `{member.Name}` | {member.Words} | {kind.Members[member.Name]} |\n");
            text.Append('\n');
        }
        return text.ToString();
    }
}
