using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

public class ImageTests
{
    /// <summary>Two rows of two dots; the second row is told as what it adds to the first.</summary>
    private static readonly byte[] Rows = [0, 10, 20, 30, 40, 50, 60, 2, 1, 1, 1, 1, 1, 1];

    [Fact]
    public void Colours_come_out_as_they_went_in()
    {
        var image = Image(Png.Make(2, 2, 2, 8, Rows));
        Assert.Equal([10, 20, 30, 40, 50, 60, 11, 21, 31, 41, 51, 61], PdfObjects.Inflate(image));
        Assert.Equal(new PdfName("DeviceRGB"), image.Entries["ColorSpace"]);
        Assert.False(image.Entries.ContainsKey("SMask"));
    }

    [Fact]
    public void Transparency_is_a_mask_of_its_own()
    {
        var file = Read(Png.Make(1, 2, 6, 8, [0, 1, 2, 3, 200, 0, 4, 5, 6, 100]));
        var image = Image(file);
        Assert.Equal([1, 2, 3, 4, 5, 6], PdfObjects.Inflate(image));
        Assert.Equal([200, 100], PdfObjects.Inflate((PdfData)file.Objects.Get(image.Entries["SMask"])!));
    }

    [Fact]
    public void A_palette_is_spelt_out() =>
        Assert.Equal([7, 8, 9, 1, 2, 3, 7, 8, 9], PdfObjects.Inflate(Image(Png.Make(3, 1, 3, 1, [0, 0b1010_0000], [1, 2, 3, 7, 8, 9]))));

    [Fact]
    public void A_jpeg_goes_in_as_it_stands()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 5, 0, 9, 3, 1, 1, 1, 0xFF, 0xD9];
        var image = Image(jpeg);
        Assert.Equal(jpeg, image.Data);
        Assert.Equal((9.0, 5.0), (image.Entries["Width"], image.Entries["Height"]));
        Assert.Equal(new PdfName("DCTDecode"), image.Entries["Filter"]);
    }

    [Fact]
    public void An_image_is_a_figure_with_its_text_and_used_twice_is_written_once()
    {
        var png = Png.Make(2, 2, 2, 8, Rows);
        var file = Samples.Read("<p>Se <img src=\"a\" alt=\"Vapnet\"> här</p><div><img src=\"a\" alt=\"\"></div>", images: _ => png);
        Assert.Equal("Document\n  P: Se  här\n    Figure Alt=\"Vapnet\" Placement=Inline\n", file.Structure());
        Assert.Single(file.Objects.Dictionary(file.Objects.Dictionary(file.Pages[0]["Resources"])["XObject"]));
    }

    [Theory]
    [InlineData("sammanflätad (interlaced)", true, 8)]
    [InlineData("16 bitar", false, 16)]
    public void What_can_not_be_shown_is_told(string reason, bool interlaced, byte bits)
    {
        var png = Png.Make(2, 2, 2, bits, Rows, interlaced: interlaced);
        var finding = Assert.Single(Samples.Render("<p><img src=\"a\" alt=\"b\"></p>", images: _ => png).Findings);
        Assert.Equal(PdfFindingKind.UnreadableImage, finding.Kind);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_image_is_told_of_and_never_throws()
    {
        var whole = Png.Make(2, 2, 2, 8, Rows);
        for (var i = 0; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 0x55;
            Samples.Render("<p><img src=\"a\" alt=\"b\"></p>", images: _ => damaged);
            Samples.Render("<p><img src=\"a\" alt=\"b\"></p>", images: _ => whole[..i]);
        }
    }

    [Fact]
    public void An_image_wider_than_its_place_is_scaled_to_it()
    {
        var png = Png.Make(1000, 1, 0, 8, new byte[1001]);
        var file = Samples.Read("<div><img src=\"a\" alt=\"b\"></div>", images: _ => png);
        var content = PdfObjects.Inflate((PdfData)file.Objects.Get(file.Pages[0]["Contents"])!);
        Assert.Contains("q 200 0 0 0.2 50 ", System.Text.Encoding.ASCII.GetString(content), StringComparison.Ordinal);
    }

    private static ReadPdf Read(byte[] image) => Samples.Read("<p><img src=\"a\" alt=\"b\"></p>", images: _ => image);

    private static PdfData Image(byte[] image) => Image(Read(image));

    private static PdfData Image(ReadPdf file) => (PdfData)file.Objects.Get(file.Objects.Dictionary(file.Objects.Dictionary(file.Pages[0]["Resources"])["XObject"])["I0"])!;
}
