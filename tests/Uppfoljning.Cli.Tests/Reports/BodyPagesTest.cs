using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>What one body answers for, over all goals (cli.md, "What build writes"; report.md, Pages).</summary>
public sealed class BodyPagesTest : IDisposable
{
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_body_has_the_assignments_that_it_owes_with_status_and_link()
    {
        Build();
        var page = Page("aln");
        var items = page.QuerySelectorAll("li[data-status]");

        Assert.Equal("Äldrenämnden", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            [1, 3, 4, 6, 8, 9, 10, 13, 16, 19, 20],
            items.Select(item => int.Parse(item.Id!["fokusmal-1-uppdrag-".Length..], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(("slutfört", "tillkommande"), (Item("16").GetAttribute("data-status"), Item("16").GetAttribute("data-typ")));
        Assert.Equal("../fokusmal-1.html#uppdrag-16", Item("16").QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Äldrenämnden svarar för nio uppdrag från kommunfullmäktige: 8 pågår, 1 färdigt.", page.QuerySelector("p.ingress")!.TextContent, StringComparison.Ordinal);

        IElement Item(string number) => page.GetElementById($"fokusmal-1-uppdrag-{number}")!;
    }

    [Fact]
    public void A_body_without_assignments_has_no_page()
    {
        Build();

        Assert.False(File.Exists(project.At("ut/2023-08/organ/kf.html")));
    }

    /// <summary>ÅN, AN and än all become an: the second and the third in the register get a number.</summary>
    [Fact]
    public void Addresses_that_fall_together_are_numbered_in_the_registers_order()
    {
        project.Change("data/organ.yaml", "organ:\n", "organ:\n  - id: ÅN\n    namn: Ånämnden\n    typ: nämnd\n  - id: AN\n    namn: Annämnden\n    typ: nämnd\n  - id: ÖN\n    namn: Önämnden\n    typ: nämnd\n");
        Build();

        Assert.Equal(("Ånämnden", "Annämnden", "Önämnden"), (Page("an").QuerySelector("h1")!.TextContent, Page("an-2").QuerySelector("h1")!.TextContent, Page("on").QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public void The_overview_leads_to_every_body()
    {
        Build();
        var links = new HtmlParser().ParseDocument(project.Read("ut/2023-08/index.html")).QuerySelectorAll("a[href^='organ/']").Select(link => link.GetAttribute("href")!["organ/".Length..]);

        Assert.Equal(Directory.GetFiles(project.At("ut/2023-08/organ")).Select(Path.GetFileName).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    private void Build() => Assert.Equal(0, project.Run("build", "--period", "2023-08", "--format", "html").ExitCode);

    private IDocument Page(string name) => new HtmlParser().ParseDocument(project.Read($"ut/2023-08/organ/{name}.html"));
}
