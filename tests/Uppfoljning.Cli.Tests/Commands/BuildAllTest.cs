using AngleSharp.Html.Parser;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

public sealed class BuildAllTest : IDisposable
{
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Every_period_of_every_plan_is_made_and_a_page_leads_to_them_the_latest_first()
    {
        var run = project.Run("build", "--all");
        var index = new HtmlParser().ParseDocument(project.Read("ut/index.html"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["2021-12", "2023-04", "2023-08", "2023-12", "index.html"], Directory.GetFileSystemEntries(project.At("ut")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["Mål och budget 2023", "Mål och budget 2021"], index.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(
            ["2023-12/index.html", "2023-08/index.html", "2023-04/index.html", "2021-12/index.html"],
            index.QuerySelectorAll("main li > a").Select(link => link.GetAttribute("href")));
        Assert.Contains("14 pågår, 3 försenade, 1 färdigt.", index.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ingen har rapporterat än.", index.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-12", null, "../2023-04/index.html")]
    [InlineData("2023-04", "../2021-12/index.html", "../2023-08/index.html")]
    [InlineData("2023-12", "../2023-08/index.html", null)]
    public void A_period_leads_to_the_one_before_and_the_one_after(string period, string? before, string? after)
    {
        project.Run("build", "--all");
        var links = new HtmlParser().ParseDocument(project.Read($"ut/{period}/index.html")).QuerySelectorAll("nav[aria-label='Andra perioder'] a").Select(link => link.GetAttribute("href"));

        Assert.Equal(new[] { before, after }.OfType<string>(), links);
    }

    [Fact]
    public void A_period_by_itself_names_its_neighbours_and_links_to_none()
    {
        project.Run("build", "--period", "2023-08");
        var neighbours = new HtmlParser().ParseDocument(project.Read("ut/2023-08/index.html")).QuerySelector("nav[aria-label='Andra perioder']")!;

        Assert.Empty(neighbours.QuerySelectorAll("a"));
        Assert.Contains("Delårsuppföljning per april, april 2023", neighbours.TextContent, StringComparison.Ordinal);
        Assert.Contains("Årsuppföljning, december 2023", neighbours.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_someone_elses_is_not_overwritten()
    {
        Directory.CreateDirectory(project.At("ut"));
        File.WriteAllText(project.At("ut/index.html"), "<h1>Kommunens egen startsida</h1>");

        var run = project.Run("build", "--all");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("index.html finns redan och är inte gjord av uppf", run.Error, StringComparison.Ordinal);
        Assert.Equal("<h1>Kommunens egen startsida</h1>", project.Read("ut/index.html"));
        Assert.Equal(["index.html"], Directory.GetFileSystemEntries(project.At("ut")).Select(Path.GetFileName));
    }

    [Fact]
    public void Periods_that_two_plans_have_get_a_folder_each()
    {
        project.Change("data/mal-och-budget-2021/plan.yaml", "  2021-12: Årsuppföljning\n", "  2021-12: Årsuppföljning\n  2023-08: En till\n");

        Assert.Equal(0, project.Run("build", "--all").ExitCode);

        Assert.Equal(
            ["2021-12", "2023-04", "2023-08-mal-och-budget-2021", "2023-08-mal-och-budget-2023", "2023-12", "index.html"],
            Directory.GetFileSystemEntries(project.At("ut")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_plan_is_enough_when_it_is_named()
    {
        Assert.Equal(0, project.Run("build", "--all", "--plan", "mal-och-budget-2021").ExitCode);
        Assert.Equal(["2021-12", "index.html"], Directory.GetFileSystemEntries(project.At("ut")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fault_in_one_period_leaves_all_earlier_reports_as_they_were()
    {
        project.Run("build", "--all");
        var before = project.ReportFiles(project.At("ut"));
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-14.yaml", "status: försenat", "status: försenad");

        Assert.Equal(1, project.Run("build", "--all").ExitCode);

        Assert.Equal(before, project.ReportFiles(project.At("ut")));
    }
}
