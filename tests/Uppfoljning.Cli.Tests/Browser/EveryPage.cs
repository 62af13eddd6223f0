using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>Looks at pages one by one in a few tabs at once, and says all that is wrong with any of them.</summary>
internal static class EveryPage
{
    private const int Tabs = 2;

    public static async Task IsSound(IBrowserContext window, IEnumerable<string> pages, Func<IPage, Task<IEnumerable<string>>> find)
    {
        var waiting = new ConcurrentQueue<string>(pages);
        Assert.NotEmpty(waiting);
        var found = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var tab = await window.NewPageAsync();
            while (waiting.TryDequeue(out var page))
            {
                await tab.GotoAsync(page);
                foreach (var fault in await find(tab)) found.Add($"{page}: {fault}");
            }
        }));
        Assert.True(found.IsEmpty, string.Join('\n', found.Order(StringComparer.Ordinal)));
    }
}
