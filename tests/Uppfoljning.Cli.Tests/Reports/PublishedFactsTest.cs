using System.Globalization;
using System.Text;
using System.Text.Json;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>The facts of both published pages, as they come out of the report: bodies, decisions, dates, statuses.</summary>
public sealed class PublishedFactsTest
{
    [Fact]
    public void Facts()
    {
        using var project = new ExampleProject();
        var facts = new StringBuilder();
        foreach (var period in new[] { "2021-12", "2023-08" })
        {
            Assert.Equal(0, project.Run("build", "--period", period).ExitCode);
            using var report = JsonDocument.Parse(project.Read($"ut/{period}/rapport.json"));
            foreach (var assignment in report.RootElement.GetProperty("mål")[0].GetProperty("uppdrag").EnumerateArray()) Write(facts, assignment);
        }

        Golden.Verify(facts.ToString(), "txt");
    }

    private static void Write(StringBuilder facts, JsonElement assignment)
    {
        facts.Append(CultureInfo.InvariantCulture, $"{Text(assignment, "id")}: {Text(assignment, "typ")} {Text(assignment, "nummer")} {Text(assignment, "från")}, {Text(assignment, "status")}\n");
        facts.Append(CultureInfo.InvariantCulture, $"  berörda {List(assignment, "berörda")}; ansvariga {List(assignment, "ansvariga")}; {(assignment.GetProperty("räknas").GetBoolean() ? "räknas" : "räknas inte")}\n");
        foreach (var decision in assignment.GetProperty("beslut").EnumerateArray())
            facts.Append(CultureInfo.InvariantCulture, $"  beslut {Text(decision, "rubrik")} | {Text(decision, "diarienummer")} | {Text(decision, "organ")} | {Text(decision, "paragraf")} | {List(decision, "datum")}\n");
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "–";

    private static string List(JsonElement element, string name) => string.Join(' ', element.GetProperty(name).EnumerateArray().Select(item => item.GetString()));
}
