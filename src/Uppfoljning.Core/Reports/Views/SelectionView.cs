using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>What a report brings up apart from the goals, each assignment with its goal, so that templates need not search for it.</summary>
internal static class SelectionView
{
    /// <summary>Goals are their views in the report's order, assignments those of each with its goal.</summary>
    public static ScriptObject Of(Report report, ScriptArray goals, IReadOnlyDictionary<Standing, ScriptObject> assignments)
    {
        return new ScriptObject
        {
            ["ändrade_mål"] = new ScriptArray(report.Goals.Zip(goals).Where(goal => goal.First.IsChanged).Select(goal => goal.Second)),
            ["ändrade"] = Where(standing => standing.IsChanged),
            ["försenade"] = Where(standing => Means(standing, StatusMeaning.Late)),
            ["utgående"] = Where(standing => Means(standing, StatusMeaning.Dropped)),
            ["saknade"] = Where(standing => standing.IsMissing),
        };

        ScriptArray Where(Func<Standing, bool> isChosen) => new(report.Goals.SelectMany(goal => goal.Standings).Where(isChosen).Select(standing => assignments[standing]));

        bool Means(Standing standing, StatusMeaning meaning) => Mentions.Means(report.Plan, standing, meaning);
    }
}
