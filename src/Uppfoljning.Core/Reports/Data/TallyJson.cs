using System.Text.Json;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports.Data;

/// <summary>A count as JSON, the same wherever one stands (cli.md, <c>status --format json</c>).</summary>
internal static class TallyJson
{
    public static void Write(Utf8JsonWriter json, Tally tally, string shortCount)
    {
        json.WriteNumber("antal", tally.Total);
        json.WriteStartObject("räkning");
        foreach (var count in tally.Counts) json.WriteNumber(count.Status.Id, count.Count);
        json.WriteEndObject();
        json.WriteNumber("saknas", tally.Missing);
        json.WriteString("kort", shortCount);
    }

    public static void WriteTotal(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("totalt");
        Write(json, report.Total, report.ShortCount);
        json.WriteEndObject();
    }
}
