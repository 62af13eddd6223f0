using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

/// <summary>Where lines end.</summary>
public class LineBreakingTests
{
    private static readonly PdfRule Column = new("p", new PdfStyle { SpaceBefore = 0, SpaceAfter = 0 });

    [Fact]
    public void A_long_word_breaks_at_a_syllable_between_the_words_it_is_made_of()
    {
        var file = Samples.Read("<p>Samhällsbyggnadsnämnden</p>", Samples.SmallPage(Column, new PdfRule("p", new PdfStyle { Width = 100 })));
        Assert.Equal(["Samhällsbyggnads\u00AD", "nämnden"], Body(file));
    }

    [Fact]
    public void The_text_read_back_has_no_hyphen_that_was_not_written() =>
        Assert.Equal("Samhällsbyggnadsnämnden", Samples.Read("<p>Samhällsbyggnadsnämnden</p>", Samples.SmallPage(Column, new PdfRule("p", new PdfStyle { Width = 100 }))).ReadingText());

    [Theory]
    [InlineData("Omsorgsnämnden", "Omsorgs\u00AD", "nämnden", 60)]
    [InlineData("Välfärdsteknik", "Välfärds\u00AD", "teknik", 52)]
    [InlineData("kommun&shy;fullmäktige", "kommun\u00AD", "fullmäktige", 60)]
    public void Words_are_divided_where_a_reader_expects_it(string html, string first, string second, double width) =>
        Assert.Equal([first, second], Body(Samples.Read($"<p>{html}</p>", Samples.SmallPage(Column, new PdfRule("p", new PdfStyle { Width = width })))));

    [Fact]
    public void What_no_syllable_divides_breaks_anywhere_but_stays_in_its_column()
    {
        var file = Samples.Read($"<p>{new string('x', 200)} {new string('5', 90)}</p>");
        Assert.All(file.Texts.Where(text => text.Id is not null), text => Assert.InRange(text.X + text.Ink, 50, 250.01));
        Assert.Equal(new string('x', 200) + " " + new string('5', 90), file.ReadingText());
    }

    [Theory]
    [InlineData("KF 13&nbsp;juni 2022", "13\u00A0juni")]
    [InlineData("ärendet KSN-2022-01202 beslutades", "KSN-2022-01202")]
    [InlineData("det blev -5 procent", "-5")]
    public void Some_places_never_break(string html, string together)
    {
        for (var width = 85; width < 140; width += 5)
        {
            var file = Samples.Read($"<p>{html}</p>", Samples.SmallPage(Column, new PdfRule("p", new PdfStyle { Width = width })));
            Assert.Contains(Body(file), line => line.Contains(together, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Letters_with_marks_apart_are_the_same_as_whole_ones()
    {
        var apart = Samples.Render("<p>Ma\u030Al fo\u0308r a\u030Aret, cafe\u0301</p>");
        var whole = Samples.Render("<p>Mål för året, café</p>");
        Assert.Empty(apart.Findings);
        Assert.Equal(whole.Bytes, apart.Bytes);
    }

    [Fact]
    public void Headings_come_out_in_lines_of_like_length()
    {
        var file = Samples.Read("<h1>Uppsala ska säkra en stark ekonomi nu</h1>", Samples.SmallPage(new PdfRule("h1", new PdfStyle { FontSize = 14 })));
        var widths = file.Texts.Where(text => text.Id is not null).Select(text => text.Width).ToList();
        Assert.Equal(2, widths.Count);
        Assert.InRange(widths[1] / widths[0], 0.6, 1.4);
    }

    [Fact]
    public void Alignment_is_within_the_column()
    {
        var file = Samples.Read("<p class=\"a\">höger</p><p class=\"b\">mitt</p>", Samples.SmallPage(
            new PdfRule(".a", new PdfStyle { TextAlign = PdfTextAlign.Right }), new PdfRule(".b", new PdfStyle { TextAlign = PdfTextAlign.Center })));
        var texts = file.Texts.Where(text => text.Id is not null).ToList();
        Assert.Equal(250, texts[0].X + texts[0].Width, 0.05);
        Assert.Equal(150, texts[1].X + texts[1].Width / 2, 0.05);
    }

    private static List<string> Body(ReadPdf file) =>
        [.. file.Texts.Where(text => text.Id is not null).Select(text => text.Text.TrimEnd(' '))];
}
