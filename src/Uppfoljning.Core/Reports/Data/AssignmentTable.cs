using CsvHelper;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports.Data;

/// <summary>The assignments as a table for Swedish Excel: semicolons, a byte order mark, CR LF.</summary>
public static class AssignmentTable
{
    private static readonly CsvWriterOptions options = new()
    {
        WriteByteOrderMark = true,
        Separator = ';',
        NewLine = "\r\n",
        // Excel runs a cell that begins with = + - or @ as a formula: such a text gets an apostrophe before it.
        Injection = CsvInjection.Escape,
    };

    private static readonly string[] header =
    [
        "plan", "period", "mål", "målets nummer", "målets titel", "uppdrag", "typ", "nummer", "titel", "räknas", "status", "statustext", "sedan",
        "ansvariga", "berörda", "beslut", "bedömning", "orsak", "åtgärd", "ny tidplan",
    ];

    public static OutputFile Write(Report report)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, options, leaveOpen: true))
        {
            WriteRow(csv, header);
            foreach (var goal in report.Goals)
            {
                foreach (var standing in goal.Standings) WriteRow(csv, Row(report, goal, standing));
            }
        }
        return new OutputFile("uppdrag.csv", stream.ToArray());
    }

    private static IEnumerable<string?> Row(Report report, ReportGoal goal, Standing standing)
    {
        var assignment = standing.Assignment;
        var kind = AssignmentHeading.KindOf(report.Plan, assignment);
        return
        [
            report.Plan.Id, report.Period.Id, goal.Goal.Id, goal.Goal.Number, goal.Goal.Title, assignment.Id, kind.Label, assignment.Number, assignment.Title,
            kind.Counts ? "ja" : "nej",
            standing.Status?.Id ?? Status.MissingId,
            standing.Status?.Label ?? StandingWords.MissingLabel,
            standing.Since?.ToString(),
            string.Join(", ", BodyProse.Names(report.Register, assignment.Responsible)),
            string.Join(", ", BodyProse.Names(report.Register, assignment.Concerned)),
            string.Join("; ", assignment.Decisions.Select(decision => DecisionProse.Write(report.Register, decision))),
            standing.Report?.Assessment, standing.Report?.Cause, standing.Report?.Measure, standing.Report?.NewSchedule,
        ];
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.EndRecord();
    }
}
