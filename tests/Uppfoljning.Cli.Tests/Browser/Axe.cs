using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>
/// axe-core, with its rules for WCAG 2.1 at A and AA and for good practice. It is put into each page when the page opens, and run there: Deque's own
/// way through Playwright opens a tab for each run, which takes ten times as long.
/// </summary>
internal static class Axe
{
    private const string Run = """
        () => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] })
          .then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} vid ${target.join(' ')} (${help})`)))
        """;

    public static Task Join(IBrowserContext window) => window.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());

    /// <summary>The violations on the page that the tab shows, in each look.</summary>
    public static async Task<IReadOnlyList<string>> Check(IPage tab)
    {
        var found = new List<string>();
        foreach (var look in Look.All)
        {
            await look.Wear(tab);
            found.AddRange((await tab.EvaluateAsync<string[]>(Run)).Select(violation => $"{look}: {violation}"));
        }
        return found;
    }
}
