using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Docx;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Tests.Reports.Manual;

namespace Uppfoljning.Core.Tests.Reports.Docx;

public sealed class DocxBytesTest
{
    public static TheoryData<int> Examples => [.. Enumerable.Range(0, ExampleReports.All.Count)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_same_report_gives_the_same_bytes(int example) =>
        Assert.True(WordExamples.Render(ExampleReports.All[example]).Bytes.Span.SequenceEqual(WordExamples.Render(ExampleReports.All[example]).Bytes.Span));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Office_finds_nothing_wrong(int example) => Assert.Empty(Faults(WordExamples.Render(ExampleReports.All[example])));

    [Theory]
    [InlineData("logotyp.png", "image/png")]
    [InlineData("Logotyp.JPG", "image/jpeg")]
    public void Nor_with_a_logo_which_is_on_the_cover_with_its_words(string name, string kind)
    {
        var picture = File.ReadAllBytes(ProjectFiles.At("tests", "Uppfoljning.Cli.Tests", "Reports", "ExampleTheme", "logotyp.png"));
        var file = DocxRenderer.Render(WordExamples.Own, WordExamples.Theme with { Logo = new ThemeLogo(name, picture, "Granby & <kommun>", 40, 12) });

        Assert.Empty(Faults(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Bytes.ToArray()), isEditable: false);
        var cover = document.MainDocumentPart!.HeaderParts.Single(part => part.ImageParts.Any());
        Assert.Equal(kind, cover.ImageParts.Single().ContentType);
        Assert.Contains(cover.RootElement!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>(), drawing => drawing.Description?.Value == "Granby & <kommun>");
        Assert.Equal((1440000L, 432000L), cover.RootElement!.Descendants<DocumentFormat.OpenXml.Drawing.Extents>().Select(size => (size.Cx!.Value, size.Cy!.Value)).Last());
    }

    [Theory]
    [InlineData("<w:p>&amp;]]></w:t> \" ' <![CDATA[ -->")]
    [InlineData("Tecken &#1; &#xFFFE; &#x1F600; 😀 \uD800 ensam")]
    [InlineData("Realisationsvinstbeskattningskommittéledamotsarvodesutbetalningarnasöversynsprotokollsbilaga")]
    [InlineData("[länk](https://exempel.se/a b\"<>{}|^`ö) <https://exempel.se/å> [tom](http://[::) [väg](../bilagor/ett%20två.pdf?a=1&b=2#c) <a@exempel.se>")]
    [InlineData("1. ett\n   - två\n     1. tre\n        - fyra\n\n       stycke\n2. fem\n\n7) sju\n- \n- | ej tabell")]
    [InlineData("| A | B |\n|---|--:|\n| 1 |\n\n| C |\n|---|\n\n- x\n\n  | D | E | F |\n  |---|---|---|\n  | a | b | c |")]
    [InlineData("    kod\n\n# rubrik\n\n> citat\n\n![bild](x.png)\n\n***allt*** `kod`\\\nny rad\ttabb")]
    public void No_text_breaks_it(string text)
    {
        var file = WordExamples.Render(HostileReport.With(text));

        Assert.Empty(Faults(file));
        Assert.NotEmpty(new WordFile(file).Headings);
    }

    [Fact]
    public void Lists_deeper_than_words_stand_at_its_last_level() =>
        Assert.Empty(Faults(WordExamples.Render(HostileReport.With(string.Concat(Enumerable.Repeat("- ", 30)) + "ord"))));

    private static IEnumerable<string> Faults(OutputFile file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Bytes.ToArray()), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }
}
