using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>What other programs rely on in the pages, and that readers get every fact (cli.md, "HTML hooks"; report.md).</summary>
public sealed class HtmlPagesTest : IDisposable
{
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("2023-08", "fokusmal-1", "enligt-plan", "Ett av kommunfullmäktiges 18 uppdrag inom fokusmålet är färdigt. 14 uppdrag pågår enligt plan. Tre uppdrag är försenade.")]
    [InlineData("2021-12", "inriktningsmal-8", null, "Ett av kommunfullmäktiges sju uppdrag inom inriktningsmålet pågår enligt plan. Två är färdiga och fyra är försenade.")]
    public void The_goal_has_its_hooks_and_its_sentence(string period, string goal, string? status, string sentence)
    {
        foreach (var page in new[] { "index.html", $"{goal}.html" })
        {
            var article = Page(period, page).GetElementById(goal);

            Assert.Equal("article", article?.LocalName);
            Assert.Equal(status, article!.GetAttribute("data-status"));
            Assert.Equal(sentence, article.QuerySelector(".räknemening")?.TextContent);
        }
        Assert.NotNull(Page(period, $"{goal}.html").QuerySelector(".teckenförklaring"));
    }

    [Fact]
    public void Assignments_stand_in_order_with_status_and_kind()
    {
        var assignments = Page("2023-08", "fokusmal-1.html").QuerySelectorAll("[data-typ]").ToList();

        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"uppdrag-{i:00}"), assignments.Select(element => element.Id));
        Assert.Equal(["uppdrag-14", "uppdrag-15", "uppdrag-17"], assignments.Where(element => element.GetAttribute("data-status") == "försenat").Select(element => element.Id));
        Assert.Equal("kvarvarande", assignments[9].GetAttribute("data-typ"));
    }

    [Fact]
    public void Status_is_text_and_shape_too()
    {
        var late = Page("2023-08", "fokusmal-1.html").GetElementById("uppdrag-14")!;

        Assert.Contains("Gul. Inte helt enligt plan", Squeeze(late.TextContent), StringComparison.Ordinal);
        Assert.NotEmpty(late.QuerySelectorAll("svg"));
    }

    [Fact]
    public void Missing_and_kept_are_said_in_words()
    {
        const string Folder = "data/mal-och-budget-2023/fokusmal-1/";
        project.Change(Folder + "uppdrag-16.yaml", "  2023-08:", "  2023-04:");
        File.WriteAllText(project.At(Folder + "uppdrag-01.yaml"), project.Read(Folder + "uppdrag-01.yaml").Split("uppföljning:")[0]);
        var page = Page("2023-08", "fokusmal-1.html");

        Assert.Equal("saknas", page.GetElementById("uppdrag-01")?.GetAttribute("data-status"));
        Assert.Contains("Inte rapporterat", page.GetElementById("uppdrag-01")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("slutfört", page.GetElementById("uppdrag-16")?.GetAttribute("data-status"));
        Assert.Contains("(sedan april 2023)", Squeeze(page.GetElementById("uppdrag-16")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("Ett uppdrag saknar rapport.", page.QuerySelector(".räknemening")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-08", "index.html")]
    [InlineData("2023-08", "fokusmal-1.html")]
    [InlineData("2021-12", "index.html")]
    [InlineData("2021-12", "inriktningsmal-8.html")]
    public void Pages_are_sound(string period, string name)
    {
        var page = Page(period, name);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"Rubriknivå {pair.Second} efter {pair.First}"));
        Assert.All(page.QuerySelectorAll("h1, h2, h3, h4, h5, h6, li, p, dd"), element => Assert.False(string.IsNullOrWhiteSpace(element.TextContent), $"Tomt: {element.OuterHtml}"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(link.GetAttribute("href")![1..]))));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("th"), cell => Assert.True(cell.HasAttribute("scope")));
    }

    [Theory]
    [InlineData("2023-08", "index.html")]
    [InlineData("2023-08", "fokusmal-1.html")]
    public void No_page_asks_another_host_for_anything(string period, string name)
    {
        var page = Page(period, name);

        Assert.DoesNotMatch("url\\((?![\"']?typsnitt/)|@import", project.Read($"ut/{period}/stil.css"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), iframe, [style], [onclick]"));
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("[src], link[href], use[href]"), element =>
            Assert.DoesNotContain("//", element.GetAttribute("src") ?? element.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Data_is_shown_as_the_text_that_it_is()
    {
        const string Evil = "<script>alert('\"&')</script>";
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-14.yaml", "ny-tidplan: hösten 2025", $"ny-tidplan: >-\n      {Evil}");
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-14.yaml", "titel: Fullfölja", $"titel: {Evil}");
        project.Change("data/organ.yaml", "kommun: Uppsala kommun", $"kommun: >-\n  {Evil}");

        foreach (var name in new[] { "index.html", "fokusmal-1.html" })
        {
            var page = Page("2023-08", name);
            Assert.Equal(["rapport.js"], page.QuerySelectorAll("script").Select(script => script.GetAttribute("src")));
            Assert.Contains(Evil, page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    private IDocument Page(string period, string name)
    {
        var run = project.Run("build", "--period", period);
        Assert.True(run.ExitCode == 0, run.Error);
        return new HtmlParser().ParseDocument(project.Read($"ut/{period}/{name}"));
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
