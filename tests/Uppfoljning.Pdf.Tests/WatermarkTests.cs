using Uppfoljning.Pdf.Layout;
using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

public class WatermarkTests
{
    private static readonly PdfWatermark Draft = new("UTKAST", PdfColor.Parse("#e4e8eb"));
    private static readonly ReadPdf Report = new(CheckedRenderer.Render(SampleReport.Html(), SampleStyles.Report with { Watermark = Draft }, Samples.Fonts, Samples.Metadata).Bytes);

    [Fact]
    public void It_is_on_every_page_as_an_artifact_of_its_own()
    {
        for (var page = 0; page < Report.Pages.Count; page++)
        {
            var word = Assert.Single(Report.Texts, text => text.Page == page && text.Artifact == "Watermark");
            Assert.Equal(("UTKAST", (int?)null), (word.Text, word.Id));
        }
    }

    [Fact]
    public void It_is_drawn_before_all_other_text_of_its_page() =>
        Assert.All(Report.Texts.GroupBy(text => text.Page), page => Assert.Equal("Watermark", page.First().Artifact));

    [Fact]
    public void It_is_not_among_what_is_read() => Assert.DoesNotContain("UTKAST", Report.ReadingText(), StringComparison.Ordinal);

    [Theory]
    [InlineData(595, 842, "UTKAST")]
    [InlineData(842, 595, "UTKAST")]
    [InlineData(300, 400, "Ej beslutad handling, endast för genomläsning av nämnderna")]
    [InlineData(300, 400, "I")]
    public void It_lies_across_the_middle_of_the_page_and_all_within_it(double width, double height, string text)
    {
        var sheet = Samples.SmallPage() with { PageWidth = width, PageHeight = height, Watermark = Draft with { Text = text } };
        var word = Samples.Read("<p>text</p>", sheet).Texts.Single(drawn => drawn.Artifact == "Watermark");
        var (sine, cosine) = Math.SinCos(word.Angle);
        double up = word.Size * 0.99, down = word.Size * 0.22;
        // Above and below the baseline, at its start and its end.
        (double X, double Y)[] corners = [.. from along in (double[])[0, word.Width] from above in (double[])[up, -down]
            select (word.X + along * cosine - above * sine, word.Y + along * sine + above * cosine)];
        Assert.All(corners, corner => Assert.True(corner.X > 0 && corner.X < width && corner.Y > 0 && corner.Y < height, $"{corner}"));
        Assert.Equal(height / width, Math.Tan(word.Angle), 0.01);
        Assert.True(corners.Max(corner => corner.X) - corners.Min(corner => corner.X) > width * 0.8 || corners.Max(corner => corner.Y) - corners.Min(corner => corner.Y) > height * 0.8);
    }

    [Fact]
    public void On_a_page_filled_with_a_colour_it_lies_over_the_colour_and_is_a_shade_of_it()
    {
        var cover = Report.Texts.First(text => text.Page == 0);
        var brand = PdfColor.Parse("#0b4f7a");
        var shade = Shade.On(brand, Draft.Color);
        Assert.Equal(shade.ToString(), cover.Color);
        Assert.True(shade.Green < brand.Green && shade.Blue < brand.Blue);
        Assert.Equal(Draft.Color.ToString(), Report.Texts.First(text => text.Page == 1).Color);
    }

    [Theory]
    [InlineData("#ffffff", "#e0e0e0", "#e0e0e0")]
    [InlineData("#000000", "#e0e0e0", "#222222")]
    [InlineData("#808080", "#ffffff", "#808080")]
    public void A_shade_stands_out_from_its_ground_as_from_white(string ground, string onWhite, string shade) =>
        Assert.Equal(shade, Shade.On(PdfColor.Parse(ground), PdfColor.Parse(onWhite)).ToString());

    [Fact]
    public void A_family_that_is_not_there_is_told_of() =>
        Assert.Equal(PdfFindingKind.UnknownFont, Assert.Single(Samples.Render("<p>a</p>", Samples.SmallPage() with { Watermark = Draft with { FontFamily = "Comic Sans" } }).Findings).Kind);

    [Fact]
    public void A_word_without_letters_is_refused() =>
        Assert.StartsWith("Vattenstämpeln saknar text.", Assert.Throws<ArgumentException>(() => Samples.Render("", Samples.SmallPage() with { Watermark = Draft with { Text = " " } })).Message, StringComparison.Ordinal);
}
