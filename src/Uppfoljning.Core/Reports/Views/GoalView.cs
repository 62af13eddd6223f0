using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Markdown;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>A goal as templates see it.</summary>
internal static class GoalView
{
    public static ScriptObject Of(Report report, ReportGoal item)
    {
        var goal = item.Goal;
        return new ScriptObject
        {
            ["id"] = goal.Id,
            ["nummer"] = goal.Number,
            ["titel"] = goal.Title,
            ["kortnamn"] = goal.ShortName,
            ["namn"] = goal.ShortName ?? goal.Title,
            ["motto"] = goal.Motto,
            ["beskrivning"] = goal.Description,
            ["områden"] = new ScriptArray(goal.Areas.Select(area => new ScriptObject { ["rubrik"] = area.Heading, ["text"] = area.Text })),
            ["fokus"] = Focus(goal.Focus),
            ["status"] = item.Status is { } status ? ReportView.Status(status) : null,
            ["tidigare"] = ReportView.Earlier(item.Earlier),
            ["ändrad"] = item.IsChanged,
            ["antal"] = TallyView.Of(item.Tally, item.ShortCount),
            ["räknemening"] = item.CountSentence,
            ["uppfyllelsemening"] = item.FulfilmentSentence,
            ["kommentar"] = item.FollowUp?.Comment,
            ["exempel"] = new ScriptArray(item.FollowUp?.Examples ?? []),
            ["länkar"] = Links(item.FollowUp?.Links ?? []),
            ["uppdrag"] = new ScriptArray(item.Standings.Select(standing => AssignmentView.Of(report, standing))),
        };
    }

    private static ScriptObject? Focus(GoalFocus? focus) =>
        focus is null ? null : new ScriptObject { ["år"] = focus.Years, ["tema"] = focus.Theme, ["text"] = focus.Text };

    private static ScriptArray Links(ImmutableArray<Link> links) =>
        new(links.Select(link => new ScriptObject { ["text"] = link.Text, ["adress"] = LinkAddress.IsAllowed(link.Address) ? link.Address : null }));
}
