using Microsoft.Playwright;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>What is chosen is what is shown, in both of the page's lists, and how much that is is said.</summary>
[Collection(BrowserTests.Name)]
public sealed class FilterTest(PublishedReports reports)
{
    private const string Goal = "exempel/2023-08/fokusmal-1.html";

    [FactWhereProgram("chromium")]
    public async Task A_status_leaves_those_that_have_it()
    {
        await using var window = await reports.OpenWindow();
        var (tab, filter) = await Open(window);
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar alla 20 uppdrag.");

        await filter.Choose("status", "försenat");

        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar 3 av 20 uppdrag.");
        Assert.Equal(["uppdrag-14", "uppdrag-15", "uppdrag-17"], await Ids(filter));
        Assert.Equal(["försenat", "försenat", "försenat"], await filter.Shown.EvaluateAllAsync<string[]>("found => found.map(one => one.dataset.status)"));
        Assert.Equal(["#uppdrag-14", "#uppdrag-15", "#uppdrag-17"], await filter.ShownInBrief.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"));
        Assert.Equal(20, await tab.Locator(".uppdrag").CountAsync());
    }

    [FactWhereProgram("chromium")]
    public async Task Words_a_body_and_a_kind_narrow_what_a_status_leaves()
    {
        await using var window = await reports.OpenWindow();
        var (_, filter) = await Open(window);

        await filter.Search("  PLANERINGSSYSTEM region");
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar 1 av 20 uppdrag.");
        Assert.Equal(["uppdrag-14"], await Ids(filter));
        await filter.Choose("organ", "GSN");
        await filter.Choose("typ", "tillkommande");
        await filter.Choose("status", "försenat");
        Assert.Equal(["uppdrag-14"], await Ids(filter));

        await filter.Choose("status", "slutfört");
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Inget uppdrag stämmer med det du har valt.");
        Assert.Empty(await Ids(filter));

        await filter.Reset.ClickAsync();
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar alla 20 uppdrag.");
        Assert.Equal(20, (await Ids(filter)).Count);
    }

    [FactWhereProgram("chromium")]
    public async Task Soft_hyphens_are_no_part_of_a_word()
    {
        await using var window = await reports.OpenWindow();
        var (_, filter) = await Open(window);

        await filter.Search("plan\u00ADerings\u00ADsystem");

        Assert.NotEmpty(await Ids(filter));
    }

    [FactWhereProgram("chromium")]
    public async Task Words_of_the_pages_own_are_not_searched()
    {
        await using var window = await reports.OpenWindow();
        var (_, filter) = await Open(window);

        await filter.Search("länk till uppdraget");
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Inget uppdrag stämmer med det du har valt.");
        await filter.Search("status över tid");
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Inget uppdrag stämmer med det du har valt.");
    }

    [FactWhereProgram("chromium")]
    public async Task The_address_of_an_assignment_that_is_left_out_shows_it_again()
    {
        await using var window = await reports.OpenWindow();
        var (tab, filter) = await Open(window);
        await filter.Choose("status", "försenat");
        await Assertions.Expect(tab.Locator("#uppdrag-02")).ToBeHiddenAsync();

        await tab.GotoAsync(Goal + "#uppdrag-02");

        await Assertions.Expect(tab.Locator("#uppdrag-02 h3")).ToBeInViewportAsync();
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar alla 20 uppdrag.");
        await Assertions.Expect(filter.Field("status")).ToHaveValueAsync("");
    }

    private static async Task<IReadOnlyList<string>> Ids(FilterForm filter) => await filter.Shown.EvaluateAllAsync<string[]>("found => found.map(one => one.id)");

    private static async Task<(IPage Tab, FilterForm Filter)> Open(IBrowserContext window)
    {
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(Goal);
        return (tab, new FilterForm(tab));
    }
}
