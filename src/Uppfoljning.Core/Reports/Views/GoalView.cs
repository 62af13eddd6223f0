using System.Collections.Immutable;
using Uppfoljning.Core.Markdown;
using Uppfoljning.Core.Model;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>A goal as templates see it.</summary>
internal static class GoalView
{
    public static ScriptObject Of(ViewContext context, ReportGoal item)
    {
        var goal = item.Goal;
        return new ScriptObject
        {
            ["id"] = goal.Id,
            ["nummer"] = goal.Number,
            ["titel"] = goal.Title,
            ["kortnamn"] = goal.ShortName,
            ["namn"] = goal.Name,
            ["motto"] = goal.Motto,
            ["beskrivning"] = goal.Description,
            ["områden"] = new ScriptArray(goal.Areas.Select(area => new ScriptObject { ["rubrik"] = area.Heading, ["text"] = area.Text })),
            ["fokus"] = Focus(goal.Focus),
            ["status"] = item.Status is { } status ? ReportView.Status(status) : null,
            ["tidigare"] = ReportView.Earlier(item.Earlier),
            ["ändrad"] = item.IsChanged,
            ["antal_ändrade"] = item.ChangedAssignments,
            ["antal"] = TallyView.Of(item.Tally, item.ShortCount),
            ["räknemening"] = item.CountSentence,
            ["uppfyllelsemening"] = item.FulfilmentSentence,
            ["kommentar"] = item.FollowUp?.Comment,
            ["exempel"] = new ScriptArray(item.FollowUp?.Examples ?? []),
            ["länkar"] = Links(item.FollowUp?.Links ?? []),
            ["uppdrag"] = new ScriptArray(item.Standings.Select(standing => AssignmentView.Of(context, standing))),
            ["organ"] = new ScriptArray(Bodies(context, item).Select(context.Of)),
            ["typer"] = new ScriptArray(Kinds(context.Report.Plan, item).Select(kind => new ScriptObject { ["id"] = kind.Id, ["etikett"] = kind.Label })),
            ["sida"] = context.PageOf(goal),
            ["pdf"] = context.PdfOf(goal),
        };
    }

    /// <summary>Those who answer for any of the goal's assignments, in the register's order.</summary>
    private static IEnumerable<Body> Bodies(ViewContext context, ReportGoal item)
    {
        var owing = item.Standings.SelectMany(standing => context.Owing(standing.Assignment)).ToHashSet();
        return context.Report.Register.Bodies.Where(owing.Contains);
    }

    /// <summary>The kinds that the goal has assignments of, in the plan's order.</summary>
    private static IEnumerable<AssignmentKind> Kinds(Plan plan, ReportGoal item) =>
        plan.Kinds.Where(kind => item.Standings.Any(standing => standing.Assignment.Kind == kind.Id));

    private static ScriptObject? Focus(GoalFocus? focus) =>
        focus is null ? null : new ScriptObject { ["år"] = focus.Years, ["tema"] = focus.Theme, ["text"] = focus.Text };

    private static ScriptArray Links(ImmutableArray<Link> links) =>
        new(links.Select(link => new ScriptObject { ["text"] = link.Text, ["adress"] = LinkAddress.IsAllowed(link.Address) ? link.Address : null }));
}
