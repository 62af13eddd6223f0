using Uppfoljning.Core.Tests.Reports.Manual;

namespace Uppfoljning.Core.Tests.Reports.Docx;

/// <summary>Another program than Word opens the document and lays it out.</summary>
public sealed class LibreOfficeTest
{
    [FactWhereProgram("soffice", "pdftotext")]
    public void Every_heading_is_in_its_pdf_first_in_the_contents_and_then_in_the_text()
    {
        using var folder = new TemporaryFolder();
        var documents = ExampleReports.All.Select((report, i) => (Path: folder.At($"{i}.docx"), File: WordExamples.Render(report))).ToList();
        foreach (var (path, file) in documents) File.WriteAllBytes(path, file.Bytes.ToArray());

        var converted = ExternalProgram.Run("soffice", [$"-env:UserInstallation=file://{folder.At("profil")}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, .. documents.Select(document => document.Path)]);

        Assert.Equal(0, converted.ExitCode);
        foreach (var (path, file) in documents)
        {
            var headings = new WordFile(file).Headings.ToList();
            var text = Words(ExternalProgram.Run("pdftotext", Path.ChangeExtension(path, "pdf"), "-").Output);
            var at = 0;
            foreach (var heading in headings.Where(heading => heading.Level <= 3).Concat(headings).Select(heading => Words(heading.Text)))
            {
                var found = text.IndexOf(heading, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"{heading} saknas i {text[at..]}");
                at = found + heading.Length;
            }
        }
    }

    /// <summary>Lines are broken where the typeface at hand says.</summary>
    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
