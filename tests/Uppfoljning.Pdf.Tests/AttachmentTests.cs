using System.Text;
using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

public sealed class AttachmentTests : IDisposable
{
    private static readonly byte[] Data = Encoding.UTF8.GetBytes("{\"mål\": [1, 2, 3]}\n");
    private static readonly PdfAttachment Json = new("rapport.json", "application/json", "Rapportens uppgifter, för maskiner", Data);
    private static readonly PdfAttachment Csv = new("uppföljning.csv", "text/csv", "Källan", new byte[] { 1, 2, 3 }, PdfAttachmentRelation.Source);
    private readonly string path = Path.Combine(Path.GetTempPath(), $"uppf-{Guid.NewGuid():N}.pdf");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_file_with_others_in_it_is_of_the_part_that_allows_them()
    {
        Assert.Contains("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", new ReadPdf(Render(Json)).Xmp, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", new ReadPdf(Render(Json)).Xmp, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_the_file_is_as_if_nothing_had_been_said_of_them() =>
        Assert.Equal(Samples.Render("<p>text</p>").Bytes, Render());

    [Fact]
    public void An_attachment_says_what_it_is_and_belongs_to_the_document()
    {
        var file = new ReadPdf(Render(Json));
        var names = file.Objects.Array(file.Objects.Dictionary(file.Objects.Dictionary(file.Catalog["Names"])["EmbeddedFiles"])["Names"]);
        Assert.Equal("rapport.json", PdfObjects.Text(names[0]));
        Assert.Equal([names[1]], file.Objects.Array(file.Catalog["AF"]));

        var specification = file.Objects.Dictionary(names[1]);
        Assert.Equal(new PdfName("Filespec"), specification["Type"]);
        Assert.Equal(("rapport.json", "rapport.json"), (PdfObjects.Text(specification["F"]), PdfObjects.Text(specification["UF"])));
        Assert.Equal("Rapportens uppgifter, för maskiner", PdfObjects.Text(specification["Desc"]));
        Assert.Equal(new PdfName("Data"), specification["AFRelationship"]);
        Assert.Equal(file.Objects.Dictionary(specification["EF"])["F"], file.Objects.Dictionary(specification["EF"])["UF"]);
    }

    [Fact]
    public void An_attachment_is_there_byte_for_byte_with_size_date_and_sum()
    {
        var file = new ReadPdf(Render(Json));
        var specification = file.Objects.Dictionary(file.Objects.Array(file.Catalog["AF"])[0]);
        var stream = (PdfData)file.Objects.Get(file.Objects.Dictionary(specification["EF"])["F"])!;
        Assert.Equal(Data, PdfObjects.Inflate(stream));
        Assert.Equal(new PdfName("application#2Fjson"), stream.Entries["Subtype"]);
        var parameters = file.Objects.Dictionary(stream.Entries["Params"]);
        Assert.Equal((double)Data.Length, parameters["Size"]);
        Assert.Equal("D:20230901000000Z", PdfObjects.Text(parameters["ModDate"]));
#pragma warning disable CA5351 // As in the file.
        Assert.Equal(System.Security.Cryptography.MD5.HashData(Data), parameters["CheckSum"]);
#pragma warning restore CA5351
    }

    [Fact]
    public void Several_are_in_the_order_of_their_names_however_they_are_given()
    {
        var file = new ReadPdf(Render(Csv, Json, Json with { FileName = "Allt.json" }));
        var names = file.Objects.Array(file.Objects.Dictionary(file.Objects.Dictionary(file.Catalog["Names"])["EmbeddedFiles"])["Names"]);
        Assert.Equal(["Allt.json", "rapport.json", "uppföljning.csv"], names.Where((_, i) => i % 2 == 0).Select(PdfObjects.Text));
        var swedish = file.Objects.Dictionary(names[5]);
        Assert.Equal(("uppf_ljning.csv", "uppföljning.csv", "Source"), (PdfObjects.Text(swedish["F"]), PdfObjects.Text(swedish["UF"]), PdfObjects.Text(swedish["AFRelationship"])));
    }

    [Theory]
    [InlineData("mapp/rapport.json", "application/json", "Data", "”mapp/rapport.json” är inget filnamn.")]
    [InlineData("..", "application/json", "Data", "”..” är inget filnamn.")]
    [InlineData("rapport.json", "json", "Data", "”json” är ingen medietyp.")]
    [InlineData("rapport.json", "text/plain; charset=utf-8", "Data", "”text/plain; charset=utf-8” är ingen medietyp.")]
    [InlineData("rapport.json", "application/json", " ", "Den bifogade filen ”rapport.json” saknar beskrivning.")]
    public void One_that_no_archive_takes_is_refused(string name, string type, string description, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Render(new PdfAttachment(name, type, description, Data))).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_of_the_same_name_are_refused() =>
        Assert.StartsWith("Två bifogade filer heter ”rapport.json”.", Assert.Throws<ArgumentException>(() => Render(Json, Json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_without_a_date_can_have_none() =>
        Assert.StartsWith("Ett dokument med bifogade filer behöver ett datum.", Assert.Throws<ArgumentException>(() =>
            CheckedRenderer.Render("<p>a</p>", Samples.SmallPage(), Samples.Fonts, Samples.Metadata with { Date = null }, attachments: [Json])).Message, StringComparison.Ordinal);

    [FactWhereProgram("qpdf", "pdfdetach")]
    public void Other_programs_find_the_attachments()
    {
        File.WriteAllBytes(path, Render(Json, Csv));
        var check = ExternalProgram.Run("qpdf", "--check", path);
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
        var list = ExternalProgram.Run("pdfdetach", "-list", path).Output;
        Assert.Contains("1: rapport.json", list, StringComparison.Ordinal);
        Assert.Contains("2: uppföljning.csv", list, StringComparison.Ordinal);
    }

    [FactWhereStructCheck]
    public void Tags_and_content_agree()
    {
        var sheet = SampleStyles.Report with { Watermark = new PdfWatermark("UTKAST", PdfColor.Parse("#e4e8eb")) };
        File.WriteAllBytes(path, CheckedRenderer.Render(SampleReport.Html(), sheet, Samples.Fonts, Samples.Metadata, attachments: [Json]).Bytes);
        var result = FactWhereStructCheckAttribute.Check([path]);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    private static byte[] Render(params PdfAttachment[] attachments) =>
        CheckedRenderer.Render("<html lang=\"sv\"><body><p>text</p></body></html>", Samples.SmallPage(), Samples.Fonts, Samples.Metadata, attachments: [.. attachments]).Bytes;
}
