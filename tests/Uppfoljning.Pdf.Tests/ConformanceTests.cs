using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

/// <summary>What PDF/UA-1 and PDF/A-2a ask for and no other test tells; and what other people's programs say.</summary>
public sealed class ConformanceTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"uppf-{Guid.NewGuid():N}.pdf");
    private static readonly Lazy<byte[]> Rendered = new(() => CheckedRenderer.Render(SampleReport.Html(), SampleStyles.Report, Samples.Fonts, Samples.Metadata).Bytes);

    private readonly byte[] bytes = Rendered.Value;

    public void Dispose() => File.Delete(path);

    [Fact]
    public void The_catalog_says_what_the_file_is()
    {
        var file = new ReadPdf(bytes);
        Assert.Equal(true, file.Objects.Dictionary(file.Catalog["MarkInfo"])["Marked"]);
        Assert.Equal(true, file.Objects.Dictionary(file.Catalog["ViewerPreferences"])["DisplayDocTitle"]);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", file.Xmp, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", file.Xmp, StringComparison.Ordinal);
        Assert.Contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", file.Xmp, StringComparison.Ordinal);
        Assert.Equal(2, file.Objects.Array(file.Objects.Trailer["ID"]).Count);
        Assert.All(file.Pages, page => Assert.Equal(new PdfName("S"), page["Tabs"]));
    }

    [Fact]
    public void The_header_and_the_end_are_as_the_archive_wants_them()
    {
        Assert.Equal("%PDF-1.7\n%"u8.ToArray(), bytes[..10]);
        Assert.All(bytes[10..14], b => Assert.True(b > 127));
        Assert.Equal("%%EOF\n"u8.ToArray(), bytes[^6..]);
    }

    [Fact]
    public void The_output_intent_is_a_profile_of_a_display()
    {
        var file = new ReadPdf(bytes);
        var intent = file.Objects.Dictionary(file.Objects.Array(file.Catalog["OutputIntents"])[0]);
        var profile = PdfObjects.Inflate((PdfData)file.Objects.Get(intent["DestOutputProfile"])!);
        Assert.Equal(profile.Length, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ "u8.ToArray(), profile[12..24]);
        Assert.Equal("acsp"u8.ToArray(), profile[36..40]);
    }

    [Fact]
    public void Every_figure_says_where_it_is_and_what_it_shows()
    {
        var file = new ReadPdf(bytes);
        for (var i = 1; i < file.Objects.Count; i++)
        {
            if (file.Objects.Get(new PdfRef(i)) is not Dictionary<string, object?> element || element.GetValueOrDefault("S") is not PdfName { Value: "Figure" }) continue;
            var box = file.Objects.Array(file.Objects.Dictionary(element["A"])["BBox"]).Select(side => (double)side!).ToList();
            Assert.True(box[0] < box[2] && box[1] < box[3] && box[2] < 600);
            Assert.NotEqual("", PdfObjects.Text(element["Alt"]));
        }
    }

    [FactWhereProgram("qpdf")]
    public void Qpdf_finds_no_fault()
    {
        File.WriteAllBytes(path, bytes);
        var result = ExternalProgram.Run("qpdf", "--check", path);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    [FactWhereProgram("pdfinfo")]
    public void Pdfinfo_says_tagged()
    {
        File.WriteAllBytes(path, bytes);
        var result = ExternalProgram.Run("pdfinfo", path);
        Assert.Matches("Tagged: +yes", result.Output);
        Assert.Matches("Title: +Uppföljning & mål", result.Output);
        Assert.Equal("", result.Error);
    }

    /// <summary>The tags and their text as another program reads them.</summary>
    [FactWhereProgram("pdfinfo")]
    public void Structure_by_pdfinfo()
    {
        File.WriteAllBytes(path, bytes);
        var result = ExternalProgram.Run("pdfinfo", "-struct-text", "-enc", "UTF-8", path);
        Assert.Equal("", result.Error);
        Golden.Verify(result.Output);
    }

    [FactWhereProgram("pdftotext")]
    public void Pdftotext_reads_the_text_that_was_written()
    {
        File.WriteAllBytes(path, bytes);
        var result = ExternalProgram.Run("pdftotext", "-raw", path, "-");
        Assert.Contains("Uppdraget genomförs enligt tidplan.", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [FactWhereProgram("pdffonts")]
    public void Every_font_is_embedded_and_means_something()
    {
        File.WriteAllBytes(path, bytes);
        var fonts = ExternalProgram.Run("pdffonts", path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches("Identity-H +yes yes yes", font));
    }

    [FactWhereStructCheck]
    public void Tags_and_content_agree()
    {
        File.WriteAllBytes(path, bytes);
        var result = FactWhereStructCheckAttribute.Check([path]);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }
}
