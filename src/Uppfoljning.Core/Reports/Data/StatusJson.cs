using System.Text.Json;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Data;

/// <summary>The counts alone, as <c>status --format json</c> prints them (cli.md).</summary>
public static class StatusJson
{
    public static ReadOnlyMemory<byte> PerGoal(Report report) => JsonText.WriteObject(json =>
    {
        WriteHead(json, report);
        json.WriteStartArray("mål");
        foreach (var goal in report.Goals)
        {
            json.WriteStartObject();
            WriteGoal(json, goal);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        TallyJson.WriteTotal(json, report);
    });

    public static ReadOnlyMemory<byte> PerBody(Report report) => JsonText.WriteObject(json =>
    {
        WriteHead(json, report);
        json.WriteStartArray("organ");
        foreach (var body in report.Bodies)
        {
            json.WriteStartObject();
            json.WriteString("id", body.Body.Id);
            json.WriteString("namn", body.Body.Name);
            TallyJson.Write(json, body.Tally, body.ShortCount);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        TallyJson.WriteTotal(json, report);
    });

    internal static void WriteHead(Utf8JsonWriter json, Report report)
    {
        json.WriteString("period", report.Period.Id);
        json.WriteString("plan", report.Plan.Id);
    }

    internal static void WriteGoal(Utf8JsonWriter json, ReportGoal goal)
    {
        json.WriteString("id", goal.Goal.Id);
        json.WriteString("nummer", goal.Goal.Number);
        json.WriteString("titel", goal.Goal.Title);
        json.WriteString("status", goal.Status?.Id);
        json.WriteString("måluppfyllelse", goal.FollowUp?.Fulfilment);
        TallyJson.Write(json, goal.Tally, goal.ShortCount);
        json.WriteString("mening", goal.CountSentence);
    }
}
