using Uppfoljning.Pdf.Tests.Sample;

namespace Uppfoljning.Pdf.Tests;

public class ArgumentTests
{
    [Theory]
    [InlineData(" ", "sv-SE", "Dokumentet saknar titel.")]
    [InlineData("Titel", "svenska språket", "”svenska språket” är ingen språkbeteckning.")]
    [InlineData("Titel", "", "”” är ingen språkbeteckning.")]
    public void Metadata_that_no_file_can_have_are_refused(string title, string language, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => CheckedRenderer.Render("", new PdfStyleSheet(), Samples.Fonts, new PdfMetadata(title, Language: language))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(20, 400, "Sidans mått")]
    [InlineData(double.NaN, 400, "Sidans mått")]
    [InlineData(150, 400, "Marginalerna")]
    public void A_page_without_room_is_refused(double width, double height, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Samples.Render("", new PdfStyleSheet { PageWidth = width, PageHeight = height })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("p > a")]
    [InlineData("p,a")]
    [InlineData("a:hover")]
    [InlineData(".")]
    public void A_selector_that_can_not_be_read_is_refused(string selector) =>
        Assert.Throws<ArgumentException>(() => Samples.Render("<p>a</p>", Samples.SmallPage(new PdfRule(selector, new PdfStyle()))));

    [Fact]
    public void A_document_without_content_is_one_empty_page() => Assert.Equal(1, Samples.Render("").PageCount);

    [Theory]
    [InlineData("#0b4f7a", 11, 79, 122)]
    [InlineData("#fff", 255, 255, 255)]
    public void Colours_are_read(string text, byte red, byte green, byte blue) => Assert.Equal(new PdfColor(red, green, blue), PdfColor.Parse(text));

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#ggg")]
    public void What_is_no_colour_is_refused(string text) => Assert.Throws<FormatException>(() => PdfColor.Parse(text));
}
