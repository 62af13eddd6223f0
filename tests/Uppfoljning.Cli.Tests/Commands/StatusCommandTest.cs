using System.Text.Json;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

public sealed class StatusCommandTest : IDisposable
{
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("2023-08", "14 pågår, 3 försenade, 1 färdigt", "Ett av kommunfullmäktiges 18 uppdrag inom fokusmålet är färdigt. 14 uppdrag pågår enligt plan. Tre uppdrag är försenade.")]
    [InlineData("2021-12", "1 pågår, 4 försenade, 2 färdiga", "Ett av kommunfullmäktiges sju uppdrag inom inriktningsmålet pågår enligt plan. Två är färdiga och fyra är försenade.")]
    public void Json_has_the_published_counts_and_sentences(string period, string shortCount, string sentence)
    {
        var run = project.Run("status", "--period", period, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var goal = json.RootElement.GetProperty("mål")[0];

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(sentence, goal.GetProperty("mening").GetString());
        Assert.Equal(shortCount, goal.GetProperty("kort").GetString());
        Assert.Equal(shortCount, json.RootElement.GetProperty("totalt").GetProperty("kort").GetString());
    }

    [Fact]
    public void Json_has_just_the_members_that_are_promised()
    {
        using var json = JsonDocument.Parse(project.Run("status", "--period", "2023-08", "--format", "json").Output);

        Assert.Equal(["period", "plan", "mål", "totalt"], Names(json.RootElement));
        Assert.Equal(["id", "nummer", "titel", "status", "måluppfyllelse", "antal", "räkning", "saknas", "kort", "mening"], Names(json.RootElement.GetProperty("mål")[0]));
        Assert.Equal(["slutfört", "enligt-plan", "försenat", "genomförs-inte"], Names(json.RootElement.GetProperty("mål")[0].GetProperty("räkning")));
        Assert.Equal(["antal", "räkning", "saknas", "kort"], Names(json.RootElement.GetProperty("totalt")));
    }

    [Fact]
    public void Counts_by_body_count_every_body_that_a_group_stands_for()
    {
        using var json = JsonDocument.Parse(project.Run("status", "--period", "2023-08", "--by", "body", "--format", "json").Output);
        var bodies = json.RootElement.GetProperty("organ").EnumerateArray().ToList();

        Assert.DoesNotContain(bodies, body => body.GetProperty("id").GetString() == "KF");
        Assert.Equal(18, json.RootElement.GetProperty("totalt").GetProperty("antal").GetInt32());
        // Valnämnden answers for nothing of its own: only for 1, 3, 4 and 10, which are everyone's, and 16, which is every nämnd's.
        Assert.Equal(5, bodies.Single(body => body.GetProperty("id").GetString() == "VALN").GetProperty("antal").GetInt32());
    }

    [Fact]
    public void Text_has_the_table_and_the_short_counts()
    {
        var run = project.Run("status", "--period", "2023-08");

        Assert.Contains("1. Ekonomin och välfärden: 14 pågår, 3 försenade, 1 färdigt\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Enligt plan +14\n", run.Output);
        Assert.EndsWith("Totalt: 14 pågår, 3 försenade, 1 färdigt\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        const string Assignment = "data/mal-och-budget-2023/fokusmal-1/uppdrag-01.yaml";
        File.WriteAllText(project.At(Assignment), project.Read(Assignment).Split("uppföljning:")[0]);

        var run = project.Run("status", "--period", "2023-08");

        Assert.Contains("varning UPPF3017: rapport för 2023-08 saknas", run.Error, StringComparison.Ordinal);
        Assert.Contains("Totalt: 13 pågår, 3 försenade, 1 färdigt, 1 saknas\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-13")]
    [InlineData("2024-08")]
    [InlineData("augusti")]
    public void A_period_that_is_not_there_lists_those_that_are(string period)
    {
        foreach (var command in new[] { "status", "build" })
        {
            var run = project.Run(command, "--period", period);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(period, run.Error, StringComparison.Ordinal);
            Assert.Contains("2021-12, 2023-04, 2023-08, 2023-12", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_plans_with_the_period_must_be_told_apart()
    {
        project.Change("data/mal-och-budget-2021/plan.yaml", "  2021-12: Årsuppföljning\n", "  2021-12: Årsuppföljning\n  2023-08: En till\n");

        var run = project.Run("status", "--period", "2023-08");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("mal-och-budget-2021, mal-och-budget-2023", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, project.Run("status", "--period", "2023-08", "--plan", "mal-och-budget-2023").ExitCode);
    }

    [Fact]
    public void Faults_stop_the_count() // A wrong count is worse than none.
    {
        project.Change("data/organ.yaml", "kommun:", "komun:");

        var run = project.Run("status", "--period", "2023-08", "--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
