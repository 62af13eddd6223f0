using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

/// <summary>Where pages end. The page of these tests has room for 21 lines of 14 points.</summary>
public class PageBreakingTests
{
    private static readonly PdfRule Plain = new("p", new PdfStyle { SpaceBefore = 0, SpaceAfter = 0 });

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(20)]
    public void No_page_begins_or_ends_with_a_single_line_of_a_paragraph(int before)
    {
        var file = Samples.Read(Lines(before) + $"<p>{Samples.Words(40, "sista")}</p>", Samples.SmallPage(Plain));
        var last = file.Texts.Where(text => text.Text.Contains("sista", StringComparison.Ordinal)).ToList();
        Assert.All(last.GroupBy(text => text.Page), page => Assert.True(page.Count() >= 2));
    }

    [Fact]
    public void A_heading_is_on_the_page_of_what_it_heads()
    {
        for (var before = 14; before < 22; before++)
        {
            var file = Samples.Read("<h1>Titel</h1>" + Lines(before) + $"<h2>Rubrik</h2><p>{Samples.Words(30, "under")}</p>", Samples.SmallPage(Plain));
            Assert.Equal(Page(file, "under1"), Page(file, "Rubrik"));
        }
    }

    [Theory]
    [InlineData("<h2>Rubrik</h2><h3>Under</h3><p>sist ord ord</p>")]
    [InlineData("<h2>Rubrik</h2><ul><li>sist ord</li><li>ord</li></ul>")]
    [InlineData("<h2>Rubrik</h2><table><caption>Tabell</caption><thead><tr><th>Huvud</th></tr></thead><tbody><tr><td>sist ord</td></tr><tr><td>ord</td></tr></tbody></table>")]
    [InlineData("<section><h2>Rubrik</h2><div><p>sist ord</p></div></section>")]
    [InlineData("<h2>Rubrik</h2><dl><dt>Bedömning</dt><dd>sist ord</dd><dt>Konsekvens</dt><dd>ord</dd></dl>")]
    [InlineData("<h2>Rubrik</h2><figure><svg viewBox=\"0 0 200 60\" role=\"img\"><title>t</title><text x=\"9\" y=\"30\" font-size=\"9\">sist ord</text></svg></figure>")]
    public void A_heading_is_on_the_page_of_what_comes_after_whatever_it_is(string html)
    {
        for (var before = 10; before < 22; before++)
        {
            var file = Samples.Read("<h1>Titel</h1>" + Lines(before) + html, Samples.SmallPage(Plain));
            Assert.Equal(Page(file, "sist"), Page(file, "Rubrik"));
        }
    }

    [Fact]
    public void A_short_list_of_terms_is_not_torn_apart()
    {
        for (var before = 14; before < 22; before++)
        {
            var file = Samples.Read(Lines(before) + "<dl><dt>Bedömning</dt><dd>genomförs</dd><dt>Konsekvens</dt><dd>inga</dd></dl>", Samples.SmallPage(Plain, new PdfRule("dl", new PdfStyle { SideColumn = new PdfSideColumn(80, 10) })));
            Assert.Equal(Page(file, "Bedömning"), Page(file, "Konsekvens"));
        }
    }

    [Fact]
    public void What_is_kept_together_moves_as_a_whole_where_it_has_room()
    {
        var styles = Samples.SmallPage(Plain, new PdfRule(".hel", new PdfStyle { KeepTogether = true }));
        var file = Samples.Read(Lines(15) + $"<div class=\"hel\">{Lines(10, "hel")}</div>", styles);
        Assert.All(Enumerable.Range(1, 10), i => Assert.Equal(1, Page(file, $"hel{i}")));
    }

    [Fact]
    public void What_has_no_room_on_any_page_is_divided_all_the_same()
    {
        var styles = Samples.SmallPage(new PdfRule("p", new PdfStyle { SpaceBefore = 0, SpaceAfter = 0, KeepWithNext = true }), new PdfRule(".hel", new PdfStyle { KeepTogether = true }));
        var file = Samples.Read($"<div class=\"hel\">{Lines(100, "hel")}</div>", styles);
        Assert.Equal(5, file.Pages.Count);
        Assert.Equal(100, file.Texts.Count(text => text.Id is not null));
    }

    [Fact]
    public void A_small_table_is_not_divided()
    {
        for (var before = 12; before < 22; before++)
        {
            var file = Samples.Read(Lines(before) + "<table><thead><tr><th>Status</th></tr></thead><tbody><tr><td>post1</td></tr><tr><td>post2</td></tr><tr><td>post3</td></tr></tbody></table>", Samples.SmallPage(Plain));
            Assert.Equal(Page(file, "post1"), Page(file, "post3"));
        }
    }

    [Fact]
    public void A_break_before_gives_a_new_page_but_no_empty_one()
    {
        var styles = Samples.SmallPage(Plain, new PdfRule(".ny", new PdfStyle { PageBreakBefore = true }));
        var file = Samples.Read("<section class=\"ny\"><p class=\"ny\">ett</p></section><section class=\"ny\"><p class=\"ny\">två</p></section>", styles);
        Assert.Equal(2, file.Pages.Count);
    }

    [Fact]
    public void A_page_of_its_own_has_no_header_and_its_foot_at_the_bottom()
    {
        var styles = Samples.SmallPage(Plain, new PdfRule(".omslag", new PdfStyle { FullBleed = true, Background = PdfColor.Parse("#0b4f7a"), PaddingBottom = 40, PaddingLeft = 30 }), new PdfRule(".fot", new PdfStyle { Placement = PdfPlacement.PageBottom }));
        var file = Samples.Read("<section class=\"omslag\"><p>överst</p><p class=\"fot\">nederst</p></section><p>efter</p>", styles);
        Assert.Equal(["överst", "nederst"], file.Lines(0));
        Assert.InRange(file.Texts.Single(text => text.Text == "nederst").Y, 40, 54);
        Assert.Equal(new DrawnRect(0, 0, 0, 300, 400), file.Rects[0]);
        Assert.Contains("efter", file.Lines(1));
    }

    [Fact]
    public void The_side_column_begins_beside_the_heading_and_is_read_after_it()
    {
        var styles = Samples.SmallPage(Plain,
            new PdfRule("section", new PdfStyle { SideColumn = new PdfSideColumn(60, 10) }), new PdfRule(".sida", new PdfStyle { Placement = PdfPlacement.Side, FontSize = 8 }));
        var file = Samples.Read($"<h1>Titel</h1><section><div class=\"sida\"><p>bredvid</p></div><h2>Rubrik</h2>{Lines(30)}</section>", styles);
        var (side, heading) = (Text(file, "bredvid"), Text(file, "Rubrik"));
        Assert.Equal(50, side.X);
        Assert.Equal(120, heading.X);
        Assert.Equal(heading.Y, side.Y, 0.01);
        Assert.StartsWith("TitelRubrikbredvidrad1", file.ReadingText(), StringComparison.Ordinal);
        Assert.All(file.Texts.Where(text => text.Text.StartsWith("rad", StringComparison.Ordinal)), text => Assert.Equal(120, text.X));
        Assert.Equal(2, file.Pages.Count);
    }

    [Fact]
    public void A_side_column_longer_than_its_section_pushes_what_follows_down()
    {
        var styles = Samples.SmallPage(Plain,
            new PdfRule("section", new PdfStyle { SideColumn = new PdfSideColumn(60, 10) }), new PdfRule(".sida", new PdfStyle { Placement = PdfPlacement.Side }));
        var file = Samples.Read($"<section><p>text</p><div class=\"sida\">{Lines(5, "sida")}</div></section><p>efter</p>", styles);
        Assert.True(Text(file, "efter").Y < Text(file, "sida5").Y);
        var tall = Samples.Read($"<section><p>text</p><div class=\"sida\">{Lines(50, "sida")}</div></section><p>efter</p>", styles);
        Assert.Equal(3, tall.Pages.Count);
        Assert.Equal(2, Page(tall, "efter"));
    }

    [Fact]
    public void A_list_does_not_leave_a_single_item_behind()
    {
        for (var before = 16; before < 22; before++)
        {
            var file = Samples.Read(Lines(before) + "<ul>" + string.Concat(Enumerable.Range(1, 4).Select(i => $"<li>punkt{i}</li>")) + "</ul>", Samples.SmallPage(Plain));
            Assert.Equal(Page(file, $"rad{before}"), Page(file, "punkt1"));
            Assert.Equal(Page(file, "punkt1"), Page(file, "punkt2"));
            Assert.Equal(Page(file, "punkt3"), Page(file, "punkt4"));
        }
    }

    private static string Lines(int count, string word = "rad") => string.Concat(Enumerable.Range(1, count).Select(i => $"<p>{word}{i}</p>"));

    private static DrawnText Text(ReadPdf file, string word) => file.Texts.First(text => text.Text.Split(' ').Contains(word));

    private static int Page(ReadPdf file, string word) => Text(file, word).Page;
}
