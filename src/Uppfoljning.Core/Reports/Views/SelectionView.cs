using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>What a report brings up apart from the goals, each assignment with its goal, so that templates need not search for it.</summary>
internal static class SelectionView
{
    public static ScriptObject Of(Report report, ScriptArray goals)
    {
        List<(Standing Standing, ScriptObject View)> all =
        [
            .. report.Goals.Zip(goals.Cast<ScriptObject>()).SelectMany(goal =>
                goal.First.Standings.Zip((ScriptArray)goal.Second["uppdrag"]!).Select(assignment =>
                    (assignment.First, new ScriptObject { ["mål"] = goal.Second, ["uppdrag"] = assignment.Second }))),
        ];
        return new ScriptObject
        {
            ["ändrade_mål"] = new ScriptArray(report.Goals.Zip(goals).Where(goal => goal.First.IsChanged).Select(goal => goal.Second)),
            ["ändrade"] = Where(standing => standing.IsChanged),
            ["försenade"] = Where(standing => Means(standing, StatusMeaning.Late)),
            ["utgående"] = Where(standing => Means(standing, StatusMeaning.Dropped)),
            ["saknade"] = Where(standing => standing.IsMissing),
        };

        ScriptArray Where(Func<Standing, bool> isChosen) => new(all.Where(item => isChosen(item.Standing)).Select(item => item.View));

        bool Means(Standing standing, StatusMeaning meaning) => Mentions.Means(report.Plan, standing, meaning);
    }
}
