using System.Globalization;
using System.Text.RegularExpressions;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>In a real browser no page is wider than a window of 320 pixels (WCAG 2.1, 1.4.10), nor than one of 1280.</summary>
public sealed partial class NarrowPagesTest : IDisposable
{
    private static readonly int[] widths = [320, 1280];

    private readonly ExampleProject project = new();
    private readonly TemporaryFolder profile = new();

    public void Dispose()
    {
        project.Dispose();
        profile.Dispose();
    }

    [FactWhereProgram("chromium")]
    public void Not_even_with_words_and_tables_that_are_wider()
    {
        const string Assignment = "data/mal-och-budget-2023/fokusmal-1/uppdrag-14.yaml";
        const string Word = "Samhällsbyggnadsförvaltningsutvecklingsprojektledaren";
        project.Change(Assignment, "titel: Fullfölja", $"titel: {Word}");
        project.Change(Assignment, "ny-tidplan: hösten", $"ny-tidplan: {Word}");
        project.Change(Assignment, "rubrik: ", $"rubrik: {Word} ");
        project.Change(Assignment, "    bedömning: |\n", $"    bedömning: |\n      | Ett | Två | Tre | Fyra | Fem | Sex |\n      |---|---|---|---|---|--:|\n      | {Word} | två | tre | fyra | fem | 1 234 567 |\n\n      {Word}{Word}\n\n");
        project.Change("data/mal-och-budget-2023/fokusmal-1/mal.yaml", "kortnamn: ", $"kortnamn: {Word} ");
        project.Change("data/organ.yaml", "namn: Kommunstyrelsen", $"namn: {Word}");
        Assert.Equal(0, project.Run("build", "--period", "2023-08").ExitCode);

        Assert.Equal([320, 1280, 320, 1280], Measure([("2023-08/index.html", 320), ("2023-08/index.html", 1280), ("2023-08/fokusmal-1.html", 320), ("2023-08/fokusmal-1.html", 1280)]));
    }

    [FactWhereProgram("chromium")]
    public void No_page_needs_scrolling_sideways()
    {
        Assert.Equal(0, project.Run("build", "--period", "2023-08").ExitCode);
        Assert.Equal(0, project.Run("build", "--period", "2021-12").ExitCode);
        string[] pages = ["2023-08/index.html", "2023-08/fokusmal-1.html", "2021-12/index.html", "2021-12/inriktningsmal-8.html"];

        var frames = (from page in pages from width in widths select (page, width)).ToList();
        var measured = Measure(frames);

        Assert.Equal(frames.Select(frame => frame.width), measured);
    }

    /// <summary>How wide each page is in a frame of its width, without the frame's own scroll bar.</summary>
    private IEnumerable<int> Measure(List<(string Page, int Width)> frames)
    {
        var harness = project.At("ut/mät.html");
        File.WriteAllText(harness, "<meta charset=utf-8>" + string.Concat(frames.Select(frame =>
            $"<iframe style='border:0;width:{frame.Width}px;height:60000px' src='{frame.Page}' onload='this.after(`[${{contentWindow.document.documentElement.scrollWidth}}]`)'></iframe>")));
        var run = ExternalProgram.Run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--allow-file-access-from-files", $"--user-data-dir={profile.Path}", "--dump-dom", new Uri(harness).AbsoluteUri);
        return Widths().Matches(run.Output).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Widths();
}
