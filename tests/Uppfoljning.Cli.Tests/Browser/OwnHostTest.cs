using System.Collections.Concurrent;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>A page asks its own place for what it needs and no one else, gets it, and does nothing that its own security policy forbids.</summary>
[Collection(BrowserTests.Name)]
public sealed class OwnHostTest(PublishedReports reports)
{
    [TheoryWhereProgram("chromium")]
    [InlineData(PublishedReports.Example)]
    [InlineData(PublishedReports.Full)]
    [InlineData(PublishedReports.Draft)]
    public async Task No_page_needs_anything_else(string folder)
    {
        await using var window = await reports.OpenWindow();
        var (asked, said) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        window.Request += (_, request) => asked.Add(request.Url);
        window.RequestFailed += (_, request) => said.Add($"{request.Url}: {request.Failure}");
        window.Response += (_, response) => said.Add(response.Ok ? "" : $"{response.Url}: {response.Status}");
        window.Console += (_, message) => said.Add($"{message.Page?.Url}: {message.Text}");
        window.WebError += (_, error) => said.Add($"{error.Page?.Url}: {error.Error}");

        await EveryPage.IsSound(window, reports.Pages(folder), async tab =>
        {
            await tab.EvaluateAsync("document.fonts.ready.then(() => {})");
            return [];
        });

        Assert.Contains(asked, url => url.EndsWith(".ttf", StringComparison.Ordinal));
        Assert.All(asked, url => Assert.StartsWith(reports.Address, url, StringComparison.Ordinal));
        Assert.DoesNotContain(said, text => text != "");
    }
}
