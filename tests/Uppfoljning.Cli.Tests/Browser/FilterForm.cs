using Microsoft.Playwright;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>What one chooses with among a goal's assignments, and what is then shown.</summary>
internal sealed class FilterForm(IPage tab)
{
    public ILocator Output => tab.Locator("form output");

    public ILocator Reset => tab.Locator("form [type=reset]");

    public ILocator Shown => tab.Locator(".uppdrag:visible");

    public ILocator ShownInBrief => tab.Locator(".korthet li:visible");

    public ILocator Field(string name) => tab.Locator($"form [name={name}]");

    public Task Choose(string name, string value) => Field(name).SelectOptionAsync(value);

    public Task Search(string words) => Field("ord").FillAsync(words);
}
