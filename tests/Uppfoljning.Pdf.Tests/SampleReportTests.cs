using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

/// <summary>A whole report: its tags, its outline, its text, its links.</summary>
public class SampleReportTests
{
    private static readonly Lazy<PdfResult> Rendered = new(() => CheckedRenderer.Render(SampleReport.Html(), SampleStyles.Report, Samples.Fonts, Samples.Metadata));
    private static readonly Lazy<ReadPdf> LazyFile = new(() => new ReadPdf(Rendered.Value.Bytes));

    private static ReadPdf File => LazyFile.Value;

    [Fact]
    public void Nothing_is_found_wrong() => Assert.Empty(Rendered.Value.Findings);

    [Fact]
    public void Structure() => Golden.Verify(File.Structure());

    [Fact]
    public void Outline() => Golden.Verify(File.Outline());

    [Fact]
    public void Text_per_page() => Golden.Verify(string.Join('\n', Enumerable.Range(0, File.Pages.Count).Select(page => $"== {page + 1}\n{string.Join('\n', File.Lines(page))}\n")));

    [Fact]
    public void All_text_of_the_source_is_there_in_reading_order()
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(SampleReport.Html());
        foreach (var silent in document.QuerySelectorAll("svg")) silent.Remove();
        var read = Squeezed(File.ReadingText());
        var at = 0;
        foreach (var paragraph in document.QuerySelectorAll(".uppdrag h4, .uppdrag p, .uppdrag li, .kapitel h2, figcaption, th, td"))
        {
            var text = Squeezed(paragraph.ChildElementCount == 0 ? paragraph.TextContent : paragraph.FirstChild!.TextContent);
            var found = read.IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"”{text}” står inte där det ska i läsordningen.");
            at = found;
        }
    }

    [Fact]
    public void Every_piece_of_text_is_on_the_page()
    {
        var sheet = SampleStyles.Report;
        Assert.All(File.Texts, text =>
        {
            Assert.InRange(text.X, 0, sheet.PageWidth);
            Assert.InRange(text.X + text.Ink, 0, sheet.PageWidth - sheet.MarginRight + 0.1);
            Assert.InRange(text.Y, 20, sheet.PageHeight - 20);
        });
    }

    [Fact]
    public void Contents_tell_the_pages_that_the_outline_knows()
    {
        var pages = File.Outline().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(" · ")).ToLookup(parts => parts[0], parts => parts[1]);
        var contents = File.Lines(1).Skip(2).SkipLast(1).ToList();
        Assert.NotEmpty(contents);
        Assert.All(contents, line => Assert.Contains(line[(line.LastIndexOf(' ') + 1)..], pages[line[..line.LastIndexOf(' ')]]));
    }

    [Fact]
    public void Pages_have_header_and_footer_but_the_cover()
    {
        Assert.DoesNotContain(File.Texts, text => text.Page == 0 && text.Id is null);
        Assert.Equal("Uppföljning & målNämnder och bolag", File.Lines(File.Pages.Count - 1)[0]);
        Assert.Equal($"Uppsala kommun{File.Pages.Count} av {File.Pages.Count}", File.Lines(File.Pages.Count - 1)[^1]);
        Assert.All(File.Texts.Where(text => text.Text.Contains(" av 1", StringComparison.Ordinal) && text.Y < 60), text => Assert.Null(text.Id));
    }

    [Fact]
    public void The_same_bytes_come_out_again() =>
        Assert.Equal(Rendered.Value.Bytes, CheckedRenderer.Render(SampleReport.Html(), SampleStyles.Report, Samples.Fonts, Samples.Metadata).Bytes);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
