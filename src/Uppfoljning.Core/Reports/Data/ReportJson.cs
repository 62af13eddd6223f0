using System.Text.Json;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Data;

/// <summary>Everything that the report says, as data: what <c>status</c> prints, and with it every text and fact.</summary>
public static class ReportJson
{
    public static OutputFile Write(Report report) => new("rapport.json", JsonText.WriteObject(json =>
    {
        StatusJson.WriteHead(json, report);
        json.WriteString("kommun", report.Register.Municipality);
        json.WriteString("plannamn", report.Plan.Name);
        json.WriteString("periodnamn", report.Period.Name);
        json.WriteString("inledning", report.Plan.Introduction);
        json.WriteString("nästa-uppföljning", report.Plan.NextFollowUp);
        json.WriteString("revision", report.Edition.Revision);
        json.WriteString("version", report.Edition.ToolVersion);
        json.WriteArray("mål", report.Goals, goal => WriteGoal(json, report, goal));
        TallyJson.WriteTotal(json, report);
    }));

    private static void WriteGoal(Utf8JsonWriter json, Report report, ReportGoal item)
    {
        var goal = item.Goal;
        StatusJson.WriteGoal(json, item);
        json.WriteString("kortnamn", goal.ShortName);
        json.WriteString("motto", goal.Motto);
        json.WriteString("beskrivning", goal.Description);
        json.WriteArray("områden", goal.Areas, area =>
        {
            json.WriteString("rubrik", area.Heading);
            json.WriteString("text", area.Text);
        });
        json.WritePropertyName("fokus");
        if (goal.Focus is { } focus)
        {
            json.WriteStartObject();
            json.WriteString("år", focus.Years);
            json.WriteString("tema", focus.Theme);
            json.WriteString("text", focus.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }
        WriteEarlier(json, item.Earlier);
        json.WriteString("uppfyllelsemening", item.FulfilmentSentence);
        json.WriteString("kommentar", item.FollowUp?.Comment);
        json.WriteTexts("exempel", item.FollowUp?.Examples ?? []);
        json.WriteArray("länkar", item.FollowUp?.Links ?? [], link =>
        {
            json.WriteString("text", link.Text);
            json.WriteString("adress", link.Address);
        });
        json.WriteArray("uppdrag", item.Standings, standing => AssignmentJson.Write(json, report, item, standing));
    }

    internal static void WriteEarlier(Utf8JsonWriter json, EarlierStatus? earlier)
    {
        json.WriteString("tidigare-status", earlier?.Status.Id);
        json.WriteString("tidigare-period", earlier?.Period.ToString());
    }
}
