using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Core.Tests.Reports.Manual;

namespace Uppfoljning.Core.Tests.Reports.Docx;

/// <summary>The document in Word says what the PDF says: the same headings, and every text of the PDF's in the same words.</summary>
public sealed class SameAsPdfTest
{
    public static TheoryData<int> Examples => [.. Enumerable.Range(0, ExampleReports.All.Count)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Headings_are_the_same(int example)
    {
        var headings = Page(example).QuerySelectorAll("h2, h3, h4, h5").Where(heading => heading.TextContent != "Innehåll").Select(heading => (heading.LocalName[1] - '1', Words(heading.TextContent)));

        Assert.Equal(headings, WordExamples.Read(ExampleReports.All[example]).Headings.Select(heading => (heading.Level, Words(heading.Text))));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Texts_are_the_same(int example)
    {
        // Signs of statuses are drawn in the PDF and letters in Word, and what stands beside a label there stands after a tab here.
        var word = Words(string.Concat(WordExamples.Read(ExampleReports.All[example]).Paragraphs.Select(WordFile.TextOf)));
        var texts = Page(example).QuerySelectorAll("p, li, td, th, dt, dd, figcaption").Where(element => element.QuerySelector("p, li") is null).Select(element => Words(element.TextContent));

        Assert.All(texts, text => Assert.Contains(text, word, StringComparison.OrdinalIgnoreCase));
    }

    private static IDocument Page(int example)
    {
        var report = ExampleReports.All[example];
        return new HtmlParser().ParseDocument(TemplateRenderer.RenderHtml(TemplateStore.BuiltIn, "pdf/rapport.sbn-html", ReportView.Of(report, WordExamples.Theme), report.Register).Value!);
    }

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
