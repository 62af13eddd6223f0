using AngleSharp.Html.Parser;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>Where a browser runs no scripts everything is there and readable, and what only scripts can do isn't offered.</summary>
[Collection(BrowserTests.Name)]
public sealed class WithoutScriptTest(PublishedReports reports)
{
    /// <summary>Texts that no eye reaches. What is folded up is opened without scripts, and what is for hearing alone is hidden on purpose.</summary>
    private const string Hidden = """
        [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, summary, text)')]
          .filter(one => !one.closest('form, template, details > :not(summary), .dold') && !one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .map(one => one.textContent)
        """;

    [TheoryWhereProgram("chromium")]
    [InlineData(PublishedReports.Example)]
    [InlineData(PublishedReports.Full)]
    [InlineData(PublishedReports.Draft)]
    public async Task Nothing_is_hidden_but_the_filter(string folder)
    {
        await using var window = await reports.OpenWindow(new() { JavaScriptEnabled = false });

        await EveryPage.IsSound(window, reports.Pages(folder), async tab =>
        [
            .. await tab.EvaluateAsync<string[]>(Hidden),
            .. await tab.EvaluateAsync<string[]>("[...document.querySelectorAll('form, button, noscript')].filter(one => one.checkVisibility()).map(one => one.outerHTML)"),
        ]);
    }

    [TheoryWhereProgram("chromium")]
    [InlineData(PublishedReports.Example)]
    [InlineData(PublishedReports.Full)]
    public async Task Every_assignment_s_title_and_assessment_is_read(string folder)
    {
        await using var window = await reports.OpenWindow(new() { JavaScriptEnabled = false });

        await EveryPage.IsSound(window, reports.GoalPages(folder), async tab =>
        {
            var shown = Squeeze(await tab.InnerTextAsync("main"));
            var page = new HtmlParser().ParseDocument(reports.Read(new Uri(tab.Url).AbsolutePath));
            var written = page.QuerySelectorAll(".uppdrag .titel, .uppdrag > .text > :is(p, ul, ol), .uppdrag > .text > .tabell td").Select(text => Squeeze(text.TextContent)).ToList();
            Assert.NotEmpty(written);
            return written.Where(text => !shown.Contains(text, StringComparison.Ordinal));
        });
    }

    private static string Squeeze(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
