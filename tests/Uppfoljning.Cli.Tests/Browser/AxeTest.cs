using Microsoft.Playwright;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>No page of any report breaks a rule that a program can judge, however it is looked at and whatever is chosen on it.</summary>
[Collection(BrowserTests.Name)]
public sealed class AxeTest(PublishedReports reports)
{
    [TheoryWhereProgram("chromium")]
    [InlineData(PublishedReports.Example)]
    [InlineData(PublishedReports.Full)]
    [InlineData(PublishedReports.Draft)]
    [InlineData(PublishedReports.Themed)]
    public async Task No_page_breaks_a_rule(string folder)
    {
        await using var window = await reports.OpenWindow();
        await Axe.Join(window);

        await EveryPage.IsSound(window, reports.Pages(folder), async tab => await Axe.Check(tab));
    }

    [TheoryWhereProgram("chromium")]
    [InlineData(PublishedReports.Example)]
    [InlineData(PublishedReports.Full)]
    [InlineData(PublishedReports.Draft)]
    [InlineData(PublishedReports.Themed)]
    public async Task No_choice_among_the_assignments_makes_a_page_break_one(string folder)
    {
        await using var window = await reports.OpenWindow();
        await Axe.Join(window);

        await EveryPage.IsSound(window, reports.GoalPages(folder), async tab =>
            await new FilterForm(tab).Output.CountAsync() == 0 ? [] : [.. await WithAStatusAndAWord(tab), .. await WithNothingLeft(tab)]);
    }

    private static async Task<IEnumerable<string>> WithAStatusAndAWord(IPage tab)
    {
        var first = tab.Locator(".uppdrag").First;
        var filter = new FilterForm(tab);
        await filter.Choose("status", (await first.GetAttributeAsync("data-status"))!);
        await filter.Search(await first.Locator(".titel").InnerTextAsync());
        await Assertions.Expect(filter.Output).Not.ToContainTextAsync("alla");
        await Assertions.Expect(first).ToBeVisibleAsync();
        return await Axe.Check(tab);
    }

    private static async Task<IEnumerable<string>> WithNothingLeft(IPage tab)
    {
        var filter = new FilterForm(tab);
        await filter.Search("qwerty");
        await Assertions.Expect(filter.Shown).ToHaveCountAsync(0);
        return await Axe.Check(tab);
    }
}
