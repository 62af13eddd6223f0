using AngleSharp.Html.Parser;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>What has changed, and how an assignment has stood over periods and plans, in both forms.</summary>
public sealed class HistoryTest : IDisposable
{
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_page_shows_the_status_over_periods_and_plans_in_words_beside_shapes()
    {
        Build();
        var line = Goal().QuerySelector("#uppdrag-10 .historik")!;

        Assert.Equal(["December 2021: försenat (Mål och budget 2021)", "Augusti 2023: pågår"], line.QuerySelectorAll("li").Select(item => Squeeze(item.TextContent)));
        Assert.Equal(["#tecken_klocka", "#tecken_pil"], line.QuerySelectorAll("use").Select(use => use.GetAttribute("href")));
        Assert.Single(Goal().QuerySelectorAll(".historik"));
    }

    [FactWhereProgram("pdftotext")]
    public void So_does_the_PDF()
    {
        Build();
        var text = Squeeze(ExternalProgram.Run("pdftotext", project.At("ut/2023-08/fokusmal-1.pdf"), "-").Output);

        Assert.Contains("Status över tid: December 2021: försenat (Mål och budget 2021) Augusti 2023: pågår", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_opens_with_what_has_changed()
    {
        project.Change("data/mal-och-budget-2023/fokusmal-1/mal.yaml", "uppföljning:\n", "uppföljning:\n  2023-04:\n    status: försenat\n");
        Build();
        var overview = new HtmlParser().ParseDocument(project.Read("ut/2023-08/index.html"));
        var first = overview.QuerySelector("main section")!;

        Assert.Equal("Sedan förra gången har ett fokusmål och ett uppdrag fått en annan status", first.QuerySelector(".sedan a")!.TextContent);
        Assert.Equal("det_som_har_ändrats", first.NextElementSibling!.GetAttribute("aria-labelledby"));
        Assert.Equal(2, first.NextElementSibling.QuerySelectorAll("li").Length);
        Assert.Equal("Sedan förra gången har ett uppdrag fått en annan status.", Goal().QuerySelector("main .sedan")!.TextContent);
        Assert.Contains("I april 2023: försenat", Goal().QuerySelector(".målstatus")!.TextContent, StringComparison.Ordinal);
    }

    private void Build()
    {
        var run = project.Run("build", "--period", "2023-08");
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private AngleSharp.Dom.IDocument Goal() => new HtmlParser().ParseDocument(project.Read("ut/2023-08/fokusmal-1.html"));

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
