using AngleSharp.Html.Parser;
using Uppfoljning.Cli.Tests.Support;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>A draft says so on every page, to those who see it and those who hear it; the date on the cover is the one that is asked for.</summary>
public sealed class DraftTest : IDisposable
{
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Every_web_page_says_so_in_text_and_in_its_title()
    {
        Build("--draft", "--format", "html");

        foreach (var file in Directory.GetFiles(project.At("ut/2023-08"), "*.html", SearchOption.AllDirectories))
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            Assert.StartsWith("Utkast. ", page.Title, StringComparison.Ordinal);
            Assert.StartsWith("Utkast.", page.QuerySelector("main > :first-child")!.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains("content: \"UTKAST\" / \"\"", project.Read("ut/2023-08/stil.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_without_a_frame_say_so_too()
    {
        Build("--draft", "--format", "html", "--fragment");

        Assert.All(
            Directory.GetFiles(project.At("ut/2023-08"), "*.html", SearchOption.AllDirectories),
            file => Assert.StartsWith("Utkast.", new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelector("p")!.TextContent, StringComparison.Ordinal));
    }

    [FactWhereProgram("pdfinfo")]
    public void Every_page_of_every_PDF_has_the_word_and_its_title_says_it()
    {
        Build("--draft", "--format", "pdf", "--format", "summary");

        foreach (var file in Directory.GetFiles(project.At("ut/2023-08"), "*.pdf"))
        {
            Assert.Matches("Title: +Utkast\\. ", ExternalProgram.Run("pdfinfo", file).Output);
            var read = new ReadPdf(File.ReadAllBytes(file));
            Assert.Equal(Enumerable.Range(0, read.Pages.Count), read.Texts.Where(text => text is { Artifact: "Watermark", Text: "UTKAST" }).Select(text => text.Page));
            Assert.DoesNotContain("UTKAST", ExternalProgram.Run("pdfinfo", "-struct-text", file).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_report_that_is_no_draft_does_not_speak_of_any()
    {
        Build("--format", "html");

        Assert.All(Directory.GetFiles(project.At("ut/2023-08"), "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith("html", StringComparison.Ordinal) || file.EndsWith("css", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("utkast", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }

    [FactWhereProgram("pdftotext")]
    public void The_cover_has_the_date_that_is_asked_for_and_else_the_month()
    {
        Build("--format", "pdf", "--date", "2023-10-24");
        Assert.Contains("24 oktober 2023", Cover(), StringComparison.Ordinal);

        Build("--format", "pdf");
        Assert.Contains("Augusti 2023", Cover(), StringComparison.Ordinal);
    }

    [FactWhereProgram("pdfdetach")]
    public void Data_that_is_attached_is_that_of_what_the_file_shows()
    {
        Build("--attach-data");

        foreach (var file in Directory.GetFiles(project.At("ut/2023-08"), "*.pdf"))
        {
            var attached = project.At("bifogad.json");
            Assert.Equal(0, ExternalProgram.Run("pdfdetach", "-savefile", "rapport.json", "-o", attached, file).ExitCode);
            // With one goal alone, the report and the goal are the same.
            Assert.Equal(project.Read("ut/2023-08/rapport.json"), File.ReadAllText(attached));
        }
    }

    private string Cover() => ExternalProgram.Run("pdftotext", "-l", "1", project.At("ut/2023-08/rapport-2023-08.pdf"), "-").Output.Replace('\u00A0', ' ');

    private void Build(params string[] options)
    {
        var run = project.Run(["build", "--period", "2023-08", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
    }
}
