using System.Collections.Immutable;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Tests.Publishing;

public sealed class PublisherTest : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_folder_is_replaced_as_a_whole()
    {
        Publish("a.txt", "gammal/b.txt");
        Publish("a.txt", "ny.txt");

        Assert.Equal(["a.txt", "manifest.json", "ny.txt"], Files());
        Assert.Equal(["2023-08"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_build_that_was_cut_short_left_is_mended()
    {
        Publish("a.txt");
        Directory.Move(folder.At("2023-08"), folder.At(".uppf-gammal-2023-08"));
        Directory.CreateDirectory(folder.At(".uppf-ny-2023-08", "halvfärdig"));

        Publish("b.txt");

        Assert.Equal(["b.txt", "manifest.json"], Files());
        Assert.Equal(["2023-08"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_is_no_report_is_left_alone()
    {
        Directory.CreateDirectory(folder.At("2023-08"));
        System.IO.File.WriteAllText(folder.At("2023-08", "viktigt.txt"), "");

        var fault = Publisher.Publish(folder.Path, Report([File("a.txt"), File(Manifest.FileName)]));

        Assert.Contains("är ingen rapport", fault?.Message, StringComparison.Ordinal);
        Assert.Equal(["viktigt.txt"], Files());
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_a_fault_and_no_exception()
    {
        System.IO.File.WriteAllText(folder.At("fil"), "");

        Assert.Equal("UPPF0003", Publisher.Publish(folder.At("fil"), Report([File("a.txt")]))?.Code.Id);
    }

    [Fact]
    public void Two_builds_at_a_time_do_not_mix()
    {
        Publish("a.txt");
        using var other = new FileStream(folder.At(".uppf-lås"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.NotNull(Publisher.Publish(folder.Path, Report([File("b.txt"), File(Manifest.FileName)])));
        Assert.Equal(["a.txt", "manifest.json"], Files());
    }

    [Fact]
    public void What_is_someone_elses_stops_all_reports_before_any_is_put_in_place()
    {
        Publish("a.txt");
        System.IO.File.WriteAllText(folder.At("2023-12"), "");
        var both = new Publication([new OutputFolder("2023-08", [File("b.txt"), File(Manifest.FileName)]), new OutputFolder("2023-12", [File("b.txt")])]);

        Assert.Contains("2023-12 finns redan och är ingen rapport", Publisher.Rehearse(folder.Path, both)?.Message, StringComparison.Ordinal);
        Assert.Contains("2023-12 finns redan och är ingen rapport", Publisher.Publish(folder.Path, both)?.Message, StringComparison.Ordinal);

        Assert.Equal(["a.txt", "manifest.json"], Files());
        Assert.Equal(["2023-08", "2023-12"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rehearsal_touches_nothing()
    {
        Assert.Null(Publisher.Rehearse(folder.At("ny"), Report([File("a.txt")])));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_page_that_led_to_all_reports_goes_with_them_and_never_one_of_someone_elses()
    {
        System.IO.File.WriteAllText(folder.At("index.html"), "<div class=\"uppf-perioder\"><a href=\"2023-08/index.html\">Augusti</a></div>");
        Assert.Null(Publisher.Publish(folder.Path, new Publication([new OutputFolder("2023-08", [File(Manifest.FileName)])], IsWhole: true)));
        Assert.False(System.IO.File.Exists(folder.At("index.html")));

        System.IO.File.WriteAllText(folder.At("index.html"), "<p>Kommunens egen</p>");
        Assert.Null(Publisher.Publish(folder.Path, new Publication([new OutputFolder("2023-08", [File(Manifest.FileName)])], IsWhole: true)));
        Assert.True(System.IO.File.Exists(folder.At("index.html")));
    }

    [Theory]
    [InlineData("index.html", false)]
    [InlineData("fokusmal-1.html", true)]
    public void A_page_that_leads_to_what_is_not_there_is_known(string made, bool isAstray)
    {
        System.IO.File.WriteAllText(folder.At("index.html"), "<div class=\"uppf-perioder\"><a href=\"2023-08/index.html#läget\">Augusti</a> <a href=\"2023-04/index.html\">April</a></div>");

        Assert.Equal(isAstray, IndexPage.LeadsAstray(folder.Path, new OutputFolder("2023-08", [File(made)])));
    }

    private void Publish(params string[] names) => Assert.Null(Publisher.Publish(folder.Path, Report([.. names.Append(Manifest.FileName).Select(File)])));

    private static Publication Report(ImmutableArray<OutputFile> files) => new([new OutputFolder("2023-08", files)]);

    private static OutputFile File(string name) => new(name, "innehåll"u8.ToArray());

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(folder.At("2023-08"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.At("2023-08"), file)).Order(StringComparer.Ordinal);
}
