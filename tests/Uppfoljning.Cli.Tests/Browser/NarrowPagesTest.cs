namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>No page is wider than a window of 320 pixels, which is also one of 1280 at 400 % (WCAG 2.1, 1.4.10), nor than one of 1280.</summary>
[Collection(BrowserTests.Name)]
public sealed class NarrowPagesTest(PublishedReports reports)
{
    private static readonly int[] widths = [320, 1280];

    /// <summary>The page's own width, and what sticks out of the window without having a place of its own to be scrolled in.</summary>
    private const string TooWide = """
        [
          ...(document.scrollingElement.scrollWidth > innerWidth ? [`sidan är ${document.scrollingElement.scrollWidth} bred`] : []),
          ...[...document.querySelectorAll('body *')]
            .filter(one => !one.closest('.rullbar, .tabell, .dold') && (one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1))
            .map(one => `${one.outerHTML.slice(0, 100)} sticker ut`),
        ]
        """;

    [TheoryWhereProgram("chromium")]
    [InlineData(PublishedReports.Example)]
    [InlineData(PublishedReports.Full)]
    [InlineData(PublishedReports.Draft)]
    public async Task Not_even_with_words_and_tables_that_are_wider(string folder)
    {
        await using var window = await reports.OpenWindow();

        await EveryPage.IsSound(window, reports.Pages(folder), async tab =>
        {
            var found = new List<string>();
            foreach (var width in widths)
            {
                await tab.SetViewportSizeAsync(width, 900);
                found.AddRange((await tab.EvaluateAsync<string[]>(TooWide)).Select(fault => $"{width}: {fault}"));
            }
            return found;
        });
    }
}
