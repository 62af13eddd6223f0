using Microsoft.Playwright;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>A width of the window and a choice of colours. At 320 pixels is also what 1280 are at 400 % (WCAG 2.1, 1.4.10).</summary>
internal sealed record Look(int Width, ColorScheme Colours)
{
    public static IReadOnlyList<Look> All { get; } =
        [new(1280, ColorScheme.Light), new(1280, ColorScheme.Dark), new(320, ColorScheme.Dark), new(320, ColorScheme.Light)];

    public override string ToString() => $"{Width} {(Colours == ColorScheme.Dark ? "mörkt" : "ljust")}";

    public async Task Wear(IPage page)
    {
        await page.SetViewportSizeAsync(Width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = Colours });
    }
}
