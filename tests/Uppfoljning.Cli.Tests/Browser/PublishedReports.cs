using Microsoft.Playwright;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>The reports that are tried in a browser, published as a municipality would, and the browser. Both are there once, for all tests.</summary>
public sealed class PublishedReports : IAsyncLifetime, IDisposable
{
    /// <summary>All periods of the project's own data.</summary>
    public const string Example = "exempel";

    /// <summary>All periods of data with everything that a report can have.</summary>
    public const string Full = "fullt";

    /// <summary>A goal of the same data, as a draft.</summary>
    public const string Draft = "utkast";

    /// <summary>The same goal in another theme.</summary>
    public const string Themed = "tema";

    /// <summary>How long is waited, in milliseconds, for what comes at once on a machine that has nothing else to do.</summary>
    private const int Patience = 60_000;

    private static readonly string[] arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private readonly TemporaryFolder site = new();
    private StaticServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The top of the site that the reports are published on.</summary>
    internal string Address => server!.Address.AbsoluteUri;

    public async Task InitializeAsync()
    {
        if (ExternalProgram.Find("chromium") is not { } chromium) return;
        using (var example = new ExampleProject()) Build(example.Run, "--all", "--out", site.At(Example));
        using (var full = new FullProject())
        {
            Build(full.Run, "--all", "--out", site.At(Full));
            Build(full.Run, "--period", FullProject.Period, "--goal", "mal-2", "--draft", "--out", site.At(Draft));
            Build(full.Run, "--period", FullProject.Period, "--goal", "mal-2", "--only", "overview", "--only", "goals", "--templates", ProjectFiles.At("tests", "Uppfoljning.Cli.Tests", "Reports", "ExampleTheme"), "--out", site.At(Themed));
        }
        server = new StaticServer(site.Path);
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        server?.Dispose();
        site.Dispose();
    }

    /// <summary>Every page of the reports under a folder, by its address from the site's top.</summary>
    internal IReadOnlyList<string> Pages(string folder) =>
        [.. Directory.EnumerateFiles(site.At(folder), "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    internal IReadOnlyList<string> GoalPages(string folder) =>
        [.. Pages(folder).Where(page => Path.GetFileName(page).Contains("mal-", StringComparison.Ordinal))];

    internal string Read(string page) => File.ReadAllText(site.At(page.TrimStart('/').Split('/')));

    /// <summary>A window of its own, that has seen nothing before.</summary>
    internal async Task<IBrowserContext> OpenWindow(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Address;
        options.Locale = "sv-SE";
        var window = await browser!.NewContextAsync(options);
        window.SetDefaultTimeout(Patience);
        return window;
    }

    private static void Build(Func<string[], ProgramRun> run, params string[] options)
    {
        var made = run(["build", .. options]);
        Assert.True(made.ExitCode == 0, made.Error);
    }
}
