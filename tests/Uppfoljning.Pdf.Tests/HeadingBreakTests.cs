using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

/// <summary>A heading is whole, and has the beginning of its text below it: in all sizes of text, for short titles and long.</summary>
public class HeadingBreakTests
{
    private const int Sections = 24;

    private static readonly string[] Looks = ["ensam", "bredvid"];

    [Theory]
    [InlineData(9)]
    [InlineData(10.5)]
    [InlineData(12)]
    [InlineData(14)]
    [InlineData(16)]
    public void No_page_ends_in_a_heading_nor_right_after_it(double size)
    {
        foreach (var look in Looks)
        {
            for (var words = 1; words <= 13; words += 3)
            {
                var file = Samples.Read(string.Concat(Enumerable.Range(1, Sections).Select(i => Section(i, words, look))), Styles(size));
                for (var i = 1; i <= Sections; i++) AssertWhole(file, i, $"{size} punkter, {words} ord, {look}, rubrik {i}");
            }
        }
    }

    [Fact]
    public void A_heading_higher_than_a_page_is_divided()
    {
        var file = Samples.Read($"<p>först</p><h2>{Samples.Words(300, "titel")}</h2><p>sist</p>", Samples.SmallPage());
        Assert.True(file.Pages.Count > 2);
        Assert.All(file.Texts.Where(text => text.Id is not null), text => Assert.InRange(text.Y, 50, 350));
    }

    [Fact]
    public void A_heading_stays_whole_where_what_comes_after_has_no_room_on_any_page()
    {
        var styles = Samples.SmallPage(new PdfRule("p", new PdfStyle { KeepWithNext = true }));
        for (var lines = 8; lines < 20; lines++)
        {
            var before = string.Concat(Enumerable.Range(1, lines).Select(i => $"<p>rad{i}</p>"));
            var file = Samples.Read($"{before}<h2>{Samples.Words(16, "titel")}</h2>{before}", styles);
            Assert.Single(file.Texts.Where(text => text.Text.Contains("titel", StringComparison.Ordinal)).Select(text => text.Page).Distinct());
        }
    }

    private static PdfStyleSheet Styles(double size)
    {
        var small = Samples.SmallPage(
            new PdfRule("section.bredvid", new PdfStyle { SideColumn = new PdfSideColumn(50, 10), PaddingTop = 6, PaddingBottom = 6, BorderTop = new PdfBorder(0.75, PdfColor.Black) }),
            new PdfRule("section.marginal", new PdfStyle { Placement = PdfPlacement.Side, FontSize = 7 }));
        return small with { Body = small.Body with { FontSize = size, LineHeight = size * 1.45 } };
    }

    private static string Section(int i, int words, string look) =>
        $"<section class=\"{look}\"><h4>{Samples.Words(words, $"titel{i}x")}</h4>"
        + (look == "bredvid" ? "<section class=\"marginal\"><p>Gul</p></section>" : "")
        + $"<p>{Samples.Words(5 + i * 7 % 30, $"under{i}x")}</p></section>";

    private static void AssertWhole(ReadPdf file, int i, string which)
    {
        var page = Assert.Single(Lines(file, $"titel{i}x").Select(line => line.Page).Distinct());
        var under = Lines(file, $"under{i}x");
        Assert.True(under.Count(line => line.Page == page) >= Math.Min(2, under.Count), which);
    }

    private static List<(int Page, double Y)> Lines(ReadPdf file, string word) =>
        [.. file.Texts.Where(text => text.Text.Contains(word, StringComparison.Ordinal)).Select(text => (text.Page, Math.Round(text.Y))).Distinct()];
}
