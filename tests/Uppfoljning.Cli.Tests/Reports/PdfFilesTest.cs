using System.Text.RegularExpressions;
using Uppfoljning.Cli.Tests.Support;
using Uppfoljning.Tests.Support.Pdf.Conformance;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>The PDFs of both periods, looked at with programs that are not ours.</summary>
public sealed partial class PdfFilesTest : IDisposable
{
    private const string Sentence2023 = "Ett av kommunfullmäktiges 18 uppdrag inom fokusmålet är färdigt. 14 uppdrag pågår enligt plan. Tre uppdrag är försenade.";
    private const string Sentence2021 = "Ett av kommunfullmäktiges sju uppdrag inom inriktningsmålet pågår enligt plan. Två är färdiga och fyra är försenade.";

    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [FactWhereProgram("pdftotext")]
    public void The_sentence_and_every_title_can_be_read_out()
    {
        foreach (var (period, goal, sentence) in new[] { ("2023-08", "fokusmal-1", Sentence2023), ("2021-12", "inriktningsmal-8", Sentence2021) })
        {
            foreach (var file in Pdfs(period))
            {
                var text = Squeeze(ExternalProgram.Run("pdftotext", "-raw", file, "-").Output);
                Assert.Contains(Squeeze(sentence), text, StringComparison.Ordinal);
                Assert.All(Titles(goal), title => Assert.Contains(Squeeze(title), text, StringComparison.Ordinal));
            }
        }
    }

    [FactWhereProgram("qpdf", "pdfinfo", "pdffonts")]
    public void Files_are_sound_tagged_and_carry_their_fonts()
    {
        foreach (var file in Pdfs("2023-08").Concat(Pdfs("2021-12")))
        {
            var check = ExternalProgram.Run("qpdf", "--check", file);
            Assert.True(check.ExitCode == 0, check.Output + check.Error);
            Assert.Matches(@"Tagged: +yes", ExternalProgram.Run("pdfinfo", file).Output);
            var fonts = ExternalProgram.Run("pdffonts", file).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
            Assert.NotEmpty(fonts);
            Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+Lato\S* .* yes yes yes ", font));
        }
    }

    /// <summary>Also a draft, one with data inside it, the summary, and all of them in another theme.</summary>
    [Theory]
    [InlineData("2023-08")]
    [InlineData("2021-12")]
    [InlineData("2023-08", "--draft", "--attach-data", "--format", "pdf", "--format", "summary")]
    [InlineData("2023-12", "--format", "summary")]
    [InlineData("2023-08", "--format", "pdf", "--format", "summary", "--templates", "ExampleTheme")]
    public void Files_keep_the_rules_of_accessible_and_archivable_PDF(string period, params string[] options)
    {
        string[] arguments = [.. options.Select(option => option == "ExampleTheme" ? ProjectFiles.At("tests", "Uppfoljning.Cli.Tests", "Reports", "ExampleTheme") : option)];
        Assert.Equal(0, project.Run(["build", "--period", period, .. arguments]).ExitCode);

        Assert.All(Pdfs(period), file => ConformanceCheck.Passes(File.ReadAllBytes(file)));
    }

    [FactWhereStructCheck]
    public void Tags_and_content_agree()
    {
        var check = FactWhereStructCheckAttribute.Check([.. Pdfs("2023-08"), .. Pdfs("2021-12")]);

        Assert.True(check.ExitCode == 0, check.Output + check.Error);
    }

    private List<string> Pdfs(string period)
    {
        if (!Directory.Exists(project.At($"ut/{period}"))) Assert.Equal(0, project.Run("build", "--period", period).ExitCode);
        return [.. Directory.EnumerateFiles(project.At($"ut/{period}"), "*.pdf").Order(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Titles(string goal) =>
        Directory.EnumerateFiles(Directory.GetDirectories(project.At("data"), goal, SearchOption.AllDirectories).Single(), "*.yaml")
            .Select(file => Title().Match(File.ReadAllText(file)).Groups[1].Value.Trim());

    /// <summary>Without white space and hyphens, which line breaks add and take away.</summary>
    private static string Squeeze(string text) => Blank().Replace(text, "");

    [GeneratedRegex(@"^titel: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"[\s\u00AD-]+")]
    private static partial Regex Blank();
}
