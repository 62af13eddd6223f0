using System.Collections.Immutable;
using Uppfoljning.Core.Markdown;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>An assignment as templates see it.</summary>
internal static class AssignmentView
{
    public static ScriptObject Of(ViewContext context, Standing standing)
    {
        var report = context.Report;
        var assignment = standing.Assignment;
        var kind = AssignmentHeading.KindOf(report.Plan, assignment);
        return new ScriptObject
        {
            ["id"] = assignment.Id,
            ["typ"] = kind.Id,
            ["slag"] = AssignmentHeading.Write(kind, assignment),
            ["räknas"] = kind.Counts,
            ["nummer"] = assignment.Number,
            ["titel"] = assignment.Title,
            ["beskrivning"] = assignment.Description,
            ["ansvariga"] = Bodies(report.Register, assignment.Responsible),
            ["flera_ansvariga"] = BodyProse.AreMany(assignment.Responsible),
            ["berörda"] = Bodies(report.Register, assignment.Concerned),
            ["flera_berörda"] = BodyProse.AreMany(assignment.Concerned),
            ["samma_organ"] = assignment.Responsible.ToHashSet().SetEquals(assignment.Concerned),
            ["organ"] = new ScriptArray(context.Owing(assignment).Select(context.Of)),
            ["beslut"] = new ScriptArray(assignment.Decisions.Select(decision => Decision(report.Register, decision))),
            ["status"] = standing.Status is { } status ? ReportView.Status(status) : null,
            ["sedan"] = standing.Since is { } since ? Swedish.MonthAndYear(since) : null,
            ["tidigare"] = ReportView.Earlier(standing.Earlier),
            ["ändrad"] = standing.IsChanged,
            ["historik"] = HistoryView.Of(report, assignment),
            ["bedömning"] = standing.Report?.Assessment,
            ["orsak"] = standing.Report?.Cause,
            ["varför"] = Why(standing),
            ["varför_kort"] = Why(standing) is { } why ? FirstSentence.Of(why) : null,
            ["åtgärd"] = standing.Report?.Measure,
            ["ny_tidplan"] = standing.Report?.NewSchedule,
            ["bilagor"] = Annexes(standing.Report?.Annexes ?? []),
            ["rapporter"] = new ScriptArray((standing.Report?.Reports ?? []).Select(body => BodyReport(report, body))),
        };
    }

    /// <summary>Without a cause by itself the assessment may say why.</summary>
    private static string? Why(Standing standing) => standing.Report?.Cause ?? standing.Report?.Assessment;

    private static ScriptArray Bodies(Register register, ImmutableArray<string> references) => new(BodyProse.Names(register, references));

    private static ScriptObject Decision(Register register, Decision decision) => new()
    {
        ["rubrik"] = decision.Heading,
        ["diarienummer"] = decision.CaseNumber,
        ["paragraf"] = decision.Paragraph,
        ["i_en_rad"] = DecisionProse.Write(register, decision),
    };

    private static ScriptArray Annexes(ImmutableArray<Annex> annexes) => new(annexes.Select(annex => new ScriptObject
    {
        ["titel"] = annex.Title,
        ["nummer"] = annex.Number,
        ["adress"] = LinkAddress.IsAllowed(annex.Address) ? annex.Address : null,
    }));

    private static ScriptObject BodyReport(Report report, BodyReport body) => new()
    {
        ["organ"] = report.Register.Find(body.Body)?.Name ?? body.Body,
        ["status"] = body.Status is { } id && report.Plan.FindStatus(id) is { } status ? ReportView.Status(status) : null,
        ["bedömning"] = body.Assessment,
    };
}
