using Microsoft.Playwright;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>A page on paper has all that is folded up on the screen, and nothing that is there to be pressed.</summary>
[Collection(BrowserTests.Name)]
public sealed class PrintTest(PublishedReports reports)
{
    [TheoryWhereProgram("chromium")]
    [InlineData("exempel/2023-08/fokusmal-1.html")]
    [InlineData("fullt/2024-08/mal-2.html")]
    public async Task What_is_folded_up_is_printed_and_what_is_pressed_is_not(string page)
    {
        await using var window = await reports.OpenWindow();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(page);
        var folded = tab.Locator("details:not([open]) > :not(summary)");
        Assert.NotEqual(0, await folded.CountAsync());
        await Assertions.Expect(folded.First).ToBeHiddenAsync();

        await tab.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await folded.EvaluateAllAsync<bool>("found => found.every(one => one.checkVisibility() && one.getBoundingClientRect().height > 0)"));
        await Assertions.Expect(tab.Locator(":is(form, button, .hopp, .sidhuvud nav, .innehåll, .vidare):visible")).ToHaveCountAsync(0);
        Assert.Equal(await tab.Locator(".uppdrag").CountAsync(), await tab.Locator(".uppdrag:visible").CountAsync());
    }

    [FactWhereProgram("chromium")]
    public async Task A_choice_that_is_printed_is_said_to_be_one()
    {
        await using var window = await reports.OpenWindow();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync("exempel/2023-08/fokusmal-1.html");
        var filter = new FilterForm(tab);
        await filter.Choose("status", "försenat");
        await Assertions.Expect(filter.Shown).ToHaveCountAsync(3);

        await tab.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(filter.Output).ToBeVisibleAsync();
        await Assertions.Expect(filter.Output).ToHaveTextAsync("Visar 3 av 20 uppdrag.");
        await Assertions.Expect(tab.Locator(":is(input, select, button):visible")).ToHaveCountAsync(0);
    }
}
