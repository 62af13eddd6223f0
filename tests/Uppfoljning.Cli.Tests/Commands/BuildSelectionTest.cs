using AngleSharp.Html.Parser;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

/// <summary>Which files a build makes, and that no page links to one that it does not make (cli.md, "What build writes").</summary>
public sealed class BuildSelectionTest : IDisposable
{
    /// <summary>Together with pages only.</summary>
    private static readonly string[] WhatPagesNeed = ["rapport.js", "stil.css", "typsnitt/"];

    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("--format pdf", "fokusmal-1.pdf rapport-2023-08.pdf")]
    [InlineData("--format data", "rapport.json uppdrag.csv")]
    [InlineData("--format summary", "sammanfattning-2023-08.pdf")]
    [InlineData("--format docx", "rapport-2023-08.docx")]
    [InlineData("--format data --format summary", "rapport.json sammanfattning-2023-08.pdf uppdrag.csv")]
    [InlineData("--format pdf --only goals", "fokusmal-1.pdf")]
    [InlineData("--only report", "rapport-2023-08.pdf")]
    [InlineData("--goal fokusmal-1 --format pdf", "fokusmal-1.pdf")]
    [InlineData("--goal fokusmal-1 --format data", "rapport.json uppdrag.csv")]
    public void Only_what_is_asked_for_is_made(string options, string files) => Assert.Equal(files.Split(' '), Made(options));

    [Theory]
    [InlineData("--format html", "fokusmal-1.html index.html organ/")]
    [InlineData("--only overview", "index.html")]
    [InlineData("--format html --only goals --only overview", "fokusmal-1.html index.html")]
    [InlineData("--only bodies", "organ/")]
    [InlineData("--goal fokusmal-1 --format html", "fokusmal-1.html")]
    public void Pages_come_with_what_they_need(string options, string files) =>
        Assert.Equal(files.Split(' ').Concat(WhatPagesNeed).Order(StringComparer.Ordinal), Made(options));

    [Theory]
    [InlineData("--only overview")]
    [InlineData("--only goals --format html")]
    [InlineData("--only bodies")]
    [InlineData("--format html --format summary --format docx")]
    [InlineData("--fragment")]
    [InlineData("--all")]
    [InlineData("--all --only goals")]
    [InlineData("--all --only bodies")]
    public void Every_link_leads_to_something_that_is_there(string options)
    {
        var root = Build(options);

        foreach (var page in Directory.GetFiles(root, "*.html", SearchOption.AllDirectories))
        {
            var html = new HtmlParser().ParseDocument(File.ReadAllText(page));
            foreach (var address in html.QuerySelectorAll("a[href], link[href], script[src], img[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            {
                if (address.Contains(':', StringComparison.Ordinal)) continue;
                var parts = address.Split('#');
                var target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
                Assert.True(File.Exists(target), $"{page}: {address}");
                if (parts is [_, var id]) Assert.True(new HtmlParser().ParseDocument(File.ReadAllText(target)).GetElementById(id) is not null, $"{page}: {address}");
            }
        }
    }

    [Theory]
    [InlineData("--format data --draft", "--draft gäller webbsidor, PDF och Worddokument")]
    [InlineData("--format data --date 2023-10-24", "--date gäller PDF och Worddokument")]
    [InlineData("--format pdf --fragment", "--fragment gäller webbsidor")]
    [InlineData("--format html --attach-data", "--attach-data gäller PDF")]
    [InlineData("--format docx --only goals", "--only gäller webbsidor och PDF")]
    public void An_option_without_effect_is_told_of(string options, string message)
    {
        var run = project.Run(["build", "--period", "2023-08", .. options.Split(' ')]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"varning UPPF0007: {message}, och med de här valen görs inget sådant", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("data/rapporter")]
    [InlineData("templates")]
    [InlineData("./data/../templates/ut")]
    [InlineData(".git/ut")]
    public void Nothing_is_put_among_what_a_report_is_made_of(string folder)
    {
        var run = project.Run("build", "--period", "2023-08", "--out", folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"rapporten kan inte läggas i {folder}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.At(folder + "/2023-08")));
    }

    [Fact]
    public void One_goal_of_several_is_counted_as_that_goal_and_said_to_be_so()
    {
        project.Write("data/mal-och-budget-2023/fokusmal-2/mal.yaml", "format: uppf/1\nnummer: 2\ntitel: Ett mål till\n");

        Build("--goal fokusmal-1 --format html --format pdf --format docx --only overview --only bodies --only report");

        Assert.Contains("uppdrag från kommunfullmäktige inom fokusmål\u00A01: 14 pågår", project.Read("ut/2023-08/index.html"), StringComparison.Ordinal);
        Assert.Contains("Äldrenämnden svarar för nio uppdrag från kommunfullmäktige inom fokusmål\u00A01:", project.Read("ut/2023-08/organ/aln.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_is_the_page_without_its_frame()
    {
        Build("");
        var whole = new HtmlParser().ParseDocument(project.Read("ut/2023-08/fokusmal-1.html")).QuerySelector("main article")!.TextContent;
        Build("--fragment");
        var fragment = project.Read("ut/2023-08/fokusmal-1.html");

        Assert.DoesNotMatch("(?i)<(!doctype|html|head|body|main|footer)[ >]", fragment);
        Assert.Equal(whole, new HtmlParser().ParseDocument(fragment).QuerySelector("article#fokusmal-1[data-status]")!.TextContent);
    }

    [Theory]
    [InlineData("--goal fokusmal-9", "målet \"fokusmal-9\" finns inte i mal-och-budget-2023", "menade du \"fokusmal-1\"?")]
    [InlineData("--date 2023-13-01", "\"2023-13-01\" är inte ett datum", "skriv --date ÅÅÅÅ-MM-DD")]
    [InlineData("--format word", "\"word\" går inte för --format", "docx")]
    [InlineData("--format html --format htlm", "\"htlm\" går inte för --format", "menade du \"html\"?")]
    [InlineData("--format html,pdf", "\"html,pdf\" går inte för --format", "skriv --format html --format pdf")]
    [InlineData("--only summary", "\"summary\" går inte för --only", "menade du --format summary?")]
    [InlineData("--templates data/organ.yaml", "data/organ.yaml är en fil", "ange en mapp med mallar")]
    [InlineData("--only goal", "\"goal\" går inte för --only", "menade du \"goals\"?")]
    [InlineData("--only bodies --format pdf", "med de valen blir det ingenting att göra", "organens sidor finns bara som html")]
    [InlineData("--only report --format html", "med de valen blir det ingenting att göra", "den samlade rapporten finns bara som pdf")]
    [InlineData("--all", "--all gör alla perioder, och --period bara en", "ta bort en av dem")]
    public void Wrong_words_are_told_of_kindly(string options, string message, string help)
    {
        var run = project.Run(["build", "--period", "2023-08", .. options.Split(' ')]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.At("ut")));
    }

    [Fact]
    public void What_no_program_can_judge_is_listed_last_when_asked_for()
    {
        var run = project.Run("build", "--period", "2023-08", "--format", "data", "--verbose");

        Assert.Contains("Se själv efter", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("skärmläsare upp PDF:en", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Se själv efter", project.Run("build", "--period", "2023-08", "--format", "data").Error, StringComparison.Ordinal);
    }

    /// <summary>Names in the report's folder, those of folders with a slash; the manifest is always there.</summary>
    private string[] Made(string options)
    {
        var report = Path.Combine(Build(options), "2023-08");
        return [.. Directory.GetFileSystemEntries(report).Select(entry => Path.GetFileName(entry) + (Directory.Exists(entry) ? "/" : "")).Where(name => name != "manifest.json").Order(StringComparer.Ordinal)];
    }

    private string Build(string options)
    {
        var words = options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var run = project.Run(words.Contains("--all") ? ["build", .. words] : ["build", "--period", "2023-08", .. words]);
        Assert.True(run.ExitCode == 0, run.Error);
        return project.At("ut");
    }
}
