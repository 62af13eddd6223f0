using System.Globalization;
using System.Text.Json;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports.Data;

/// <summary>An assignment as JSON, with the keys of its file.</summary>
internal static class AssignmentJson
{
    public static void Write(Utf8JsonWriter json, Report report, ReportGoal goal, Standing standing)
    {
        var assignment = standing.Assignment;
        json.WriteString("id", $"{goal.Goal.Id}/{assignment.Id}");
        json.WriteString("typ", assignment.Kind);
        json.WriteString("nummer", assignment.Number);
        json.WriteBoolean("räknas", AssignmentHeading.KindOf(report.Plan, assignment).Counts);
        json.WriteString("från", assignment.CarriedFrom);
        json.WriteString("ursprung", assignment.Origin);
        json.WriteString("titel", assignment.Title);
        json.WriteString("beskrivning", assignment.Description);
        json.WriteTexts("berörda", assignment.Concerned);
        json.WriteTexts("ansvariga", assignment.Responsible);
        json.WriteArray("beslut", assignment.Decisions, decision =>
        {
            json.WriteString("rubrik", decision.Heading);
            json.WriteString("diarienummer", decision.CaseNumber);
            json.WriteString("organ", decision.Body);
            json.WriteString("paragraf", decision.Paragraph);
            json.WriteTexts("datum", decision.Dates.Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        });
        json.WriteString("status", standing.Status?.Id);
        json.WriteString("sedan", standing.Since?.ToString());
        ReportJson.WriteEarlier(json, standing.Earlier);
        WriteReport(json, standing);
    }

    private static void WriteReport(Utf8JsonWriter json, Standing standing)
    {
        var report = standing.Report;
        json.WriteString("bedömning", report?.Assessment);
        json.WriteString("orsak", report?.Cause);
        json.WriteString("åtgärd", report?.Measure);
        json.WriteString("ny-tidplan", report?.NewSchedule);
        json.WriteArray("bilagor", report?.Annexes ?? [], annex =>
        {
            json.WriteString("titel", annex.Title);
            json.WriteString("nummer", annex.Number);
            json.WriteString("adress", annex.Address);
        });
        json.WriteArray("rapporter", report?.Reports ?? [], body =>
        {
            json.WriteString("organ", body.Body);
            json.WriteString("status", body.Status);
            json.WriteString("bedömning", body.Assessment);
        });
    }
}
