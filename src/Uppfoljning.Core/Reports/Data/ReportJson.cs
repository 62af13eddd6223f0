using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports.Data;

/// <summary>A report as JSON: the counts in the shape of <c>status</c> (cli.md), and in rapport.json the assignments too.</summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Counts per goal.</summary>
    public static ReadOnlyMemory<byte> Status(Report report) => Write(report, json => WriteGoals(json, report, withAssignments: false));

    /// <summary>Counts per body.</summary>
    public static ReadOnlyMemory<byte> StatusByBody(Report report) => Write(report, json => WriteBodies(json, report));

    /// <summary>Everything that the report says.</summary>
    public static OutputFile Full(Report report) => new("rapport.json", Write(report, json => WriteGoals(json, report, withAssignments: true)));

    private static ReadOnlyMemory<byte> Write(Report report, Action<Utf8JsonWriter> writeParts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("period", report.Period.Id);
            json.WriteString("plan", report.Plan.Id);
            writeParts(json);
            json.WriteStartObject("totalt");
            WriteTally(json, report.Total, report.ShortCount);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteGoals(Utf8JsonWriter json, Report report, bool withAssignments)
    {
        json.WriteStartArray("mål");
        foreach (var goal in report.Goals)
        {
            json.WriteStartObject();
            json.WriteString("id", goal.Goal.Id);
            json.WriteString("nummer", goal.Goal.Number);
            json.WriteString("titel", goal.Goal.Title);
            json.WriteString("status", goal.Status?.Id);
            json.WriteString("måluppfyllelse", goal.FollowUp?.Fulfilment);
            WriteTally(json, goal.Tally, goal.ShortCount);
            json.WriteString("mening", goal.CountSentence);
            if (withAssignments) WriteAssignments(json, report, goal);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteBodies(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("organ");
        foreach (var body in report.Bodies)
        {
            json.WriteStartObject();
            json.WriteString("id", body.Body.Id);
            json.WriteString("namn", body.Body.Name);
            WriteTally(json, body.Tally, body.ShortCount);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTally(Utf8JsonWriter json, Tally tally, string shortCount)
    {
        json.WriteNumber("antal", tally.Total);
        json.WriteStartObject("räkning");
        foreach (var count in tally.Counts) json.WriteNumber(count.Status.Id, count.Count);
        json.WriteEndObject();
        json.WriteNumber("saknas", tally.Missing);
        json.WriteString("kort", shortCount);
    }

    private static void WriteAssignments(Utf8JsonWriter json, Report report, ReportGoal goal)
    {
        json.WriteString("kommentar", goal.FollowUp?.Comment);
        json.WriteString("uppfyllelsemening", goal.FulfilmentSentence);
        json.WriteStartArray("uppdrag");
        foreach (var standing in goal.Standings)
        {
            var assignment = standing.Assignment;
            json.WriteStartObject();
            json.WriteString("id", $"{goal.Goal.Id}/{assignment.Id}");
            json.WriteString("typ", assignment.Kind);
            json.WriteString("nummer", assignment.Number);
            json.WriteBoolean("räknas", AssignmentHeading.KindOf(report.Plan, assignment).Counts);
            json.WriteString("titel", assignment.Title);
            json.WriteString("status", standing.Status?.Id);
            json.WriteString("sedan", standing.Since?.ToString());
            WriteTexts(json, "ansvariga", assignment.Responsible);
            WriteTexts(json, "berörda", assignment.Concerned);
            WriteDecisions(json, assignment.Decisions);
            json.WriteString("bedömning", standing.Report?.Assessment);
            json.WriteString("orsak", standing.Report?.Cause);
            json.WriteString("åtgärd", standing.Report?.Measure);
            json.WriteString("ny-tidplan", standing.Report?.NewSchedule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteDecisions(Utf8JsonWriter json, ImmutableArray<Decision> decisions)
    {
        json.WriteStartArray("beslut");
        foreach (var decision in decisions)
        {
            json.WriteStartObject();
            json.WriteString("rubrik", decision.Heading);
            json.WriteString("diarienummer", decision.CaseNumber);
            json.WriteString("organ", decision.Body);
            json.WriteString("paragraf", decision.Paragraph);
            WriteTexts(json, "datum", [.. decision.Dates.Select(date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
