using Microsoft.Playwright;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>Everything on a goal's page can be reached and used without a mouse, and one sees where one is (WCAG 2.1, 2.1.1, 2.1.2, 2.4.3 and 2.4.7).</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTest(PublishedReports reports)
{
    private const string Goal = "exempel/2023-08/fokusmal-1.html";

    [FactWhereProgram("chromium")]
    public async Task The_first_stop_leads_past_the_page_s_head()
    {
        await using var window = await reports.OpenWindow();
        var tab = await Open(window, Goal);

        await tab.Keyboard.PressAsync("Tab");
        await Assertions.Expect(tab.Locator(".hopp")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Locator(".hopp")).ToBeInViewportAsync(new() { Ratio = 1 });
        await tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Locator("main")).ToBeFocusedAsync();
        await tab.Keyboard.PressAsync("Tab");

        Assert.True(await tab.Locator("main :focus").CountAsync() == 1);
    }

    [TheoryWhereProgram("chromium")]
    [InlineData(Goal, 1280)]
    [InlineData(Goal, 320)]
    [InlineData("fullt/2024-08/mal-1.html", 1280)]
    [InlineData("fullt/2024-08/mal-1.html", 320)]
    [InlineData("fullt/2024-08/index.html", 320)]
    [InlineData("fullt/2024-08/organ/ks.html", 320)]
    [InlineData("fullt/index.html", 320)]
    public async Task Each_stop_is_reached_in_order_and_is_seen(string page, int width)
    {
        await using var window = await reports.OpenWindow(new() { ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        var tab = await Open(window, page);
        var expected = await tab.EvaluateAsync<string[]>(TabStops.List);

        var reached = new List<string>();
        var unseen = new List<string>();
        for (var stop = await NextStop(tab); stop is not null && reached.Count <= expected.Length; stop = await NextStop(tab))
        {
            reached.Add(stop.Name);
            if (stop.Fault is not null) unseen.Add($"{stop.Name}: {stop.Fault}");
        }

        Assert.True(expected.Length > 5);
        Assert.Equal(expected, reached);
        Assert.Empty(unseen);
    }

    [FactWhereProgram("chromium")]
    public async Task Assignments_are_searched_and_chosen()
    {
        await using var window = await reports.OpenWindow();
        var tab = await Open(window, Goal);
        var filter = new FilterForm(tab);

        await TabTo(tab, filter.Field("ord"));
        await tab.Keyboard.TypeAsync("planeringssystem");
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar 1 av 20 uppdrag.");
        await tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar 1 av 20 uppdrag.");
        await tab.Keyboard.PressAsync("ControlOrMeta+A");
        await tab.Keyboard.PressAsync("Delete");
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar alla 20 uppdrag.");

        await TabTo(tab, filter.Field("status"));
        await tab.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(filter.Field("status")).ToHaveValueAsync("slutfört");
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar 1 av 20 uppdrag.");

        await TabTo(tab, filter.Reset);
        await tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar alla 20 uppdrag.");
        await Assertions.Expect(filter.Field("ord")).ToBeFocusedAsync();
    }

    [FactWhereProgram("chromium")]
    public async Task A_link_to_an_assignment_is_copied_and_that_is_said()
    {
        await using var window = await reports.OpenWindow();
        await window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var tab = await Open(window, Goal);
        var button = tab.Locator("#uppdrag-02 .länk button");

        await TabTo(tab, button);
        await tab.Keyboard.PressAsync("Enter");

        await Assertions.Expect(button.Locator("[aria-live=polite]")).ToHaveTextAsync("Länken är kopierad");
        Assert.Equal(new Uri(new Uri(tab.Url), "#uppdrag-02").AbsoluteUri, await tab.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await tab.Keyboard.PressAsync("Tab");
        await Assertions.Expect(button.Locator("[aria-live=polite]")).ToHaveTextAsync("Kopiera länken");
    }

    [FactWhereProgram("chromium")]
    public async Task What_is_folded_up_is_opened()
    {
        await using var window = await reports.OpenWindow();
        var tab = await Open(window, Goal);
        var folded = tab.Locator("details:not([open])").First;
        var text = tab.Locator("details").First.Locator("p").First;
        await Assertions.Expect(text).ToBeHiddenAsync();

        await TabTo(tab, folded.Locator("summary"));
        await tab.Keyboard.PressAsync("Enter");

        await Assertions.Expect(text).ToBeVisibleAsync();
    }

    private static async Task<IPage> Open(IBrowserContext window, string page)
    {
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(page);
        return tab;
    }

    private static async Task TabTo(IPage tab, ILocator wanted)
    {
        for (var stops = await tab.EvaluateAsync<string[]>(TabStops.List); !await wanted.EvaluateAsync<bool>("element => element === document.activeElement"); stops = stops[1..])
        {
            Assert.NotEmpty(stops);
            await tab.Keyboard.PressAsync("Tab");
        }
    }

    private static async Task<TabStop?> NextStop(IPage tab)
    {
        await tab.Keyboard.PressAsync("Tab");
        return await tab.EvaluateAsync<TabStop?>(TabStops.Current);
    }
}
