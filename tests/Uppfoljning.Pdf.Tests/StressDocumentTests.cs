using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;
using Uppfoljning.Tests.Support.Pdf.Conformance;

namespace Uppfoljning.Pdf.Tests;

/// <summary>The document that has all that is hard to set: nothing of it lost, nothing outside its place, no page that ends badly.</summary>
public sealed class StressDocumentTests : IDisposable
{
    private static readonly char[] Letters = [.. StressDocument.Letters.Except(PdfCharacters.MissingFrom(Samples.Fonts, StressDocument.Letters.Select(c => new Rune(c))).Select(rune => (char)rune.Value))];
    private static readonly string Html = StressDocument.Html(Letters);
    private static readonly Lazy<PdfResult> Rendered = new(() => CheckedRenderer.Render(Html, StressDocument.Styles, Samples.Fonts, Samples.Metadata));
    private static readonly Lazy<ReadPdf> LazyFile = new(() => new ReadPdf(Rendered.Value.Bytes));
    private static readonly Lazy<CheckedPdf> LazyTags = new(() => new CheckedPdf(Rendered.Value.Bytes));
    private readonly string path = Path.Combine(Path.GetTempPath(), $"uppf-{Guid.NewGuid():N}.pdf");

    private static ReadPdf File => LazyFile.Value;

    public void Dispose() => System.IO.File.Delete(path);

    [Fact]
    public void Nothing_is_found_wrong() => Assert.Empty(Rendered.Value.Findings);

    [Fact]
    public void The_typeface_has_the_letters_of_europe_s_languages() =>
        Assert.Empty(Enumerable.Range(0xC0, 0x17F - 0xC0).Select(c => (char)c).Where(c => char.IsLetter(c) && c != '\u0149').Except(Letters));

    [Fact]
    public void Everything_is_within_the_margins()
    {
        var sheet = StressDocument.Styles;
        Assert.All(File.Texts.Where(text => text.Id is not null), text =>
        {
            Assert.InRange(text.X, sheet.MarginLeft - 0.01, sheet.PageWidth);
            Assert.InRange(text.X + text.Ink, 0, sheet.PageWidth - sheet.MarginRight + 0.1);
            Assert.InRange(text.Y, sheet.MarginBottom, sheet.PageHeight - sheet.MarginTop);
        });
    }

    [Fact]
    public void Text_of_a_cell_is_within_the_cell()
    {
        var cells = LazyTags.Value.Elements.Where(element => element.Role is "TD" or "TH").SelectMany(cell => cell.WithDescendants()).SelectMany(part => part.Content).ToHashSet();
        var pages = LazyTags.Value.Pages.Select(page => page.Reference.Number).ToList();
        var texts = File.Texts.Where(text => text.Id is { } id && cells.Contains((pages[text.Page], id))).ToList();
        Assert.True(texts.Count > 500);
        Assert.All(texts, text => Assert.Contains(File.Rects, cell => cell.Page == text.Page && Holds(cell, text)));
    }

    [Fact]
    public void No_page_ends_with_a_heading()
    {
        var headings = LazyTags.Value.Elements.Where(element => element.Role is ['H', >= '1' and <= '6']).SelectMany(heading => heading.Content).ToHashSet();
        foreach (var page in LazyTags.Value.Pages)
            Assert.DoesNotContain((page.Reference.Number, page.Operators.Last(op => op.Name == "BDC" && op.Marked[^1].Id is not null).Marked[^1].Id!.Value), headings);
    }

    [Fact]
    public void No_page_begins_or_ends_with_a_single_line_of_a_paragraph()
    {
        var lines = File.Texts.Where(text => text.Id is not null).ToLookup(text => (text.Page, text.Id!.Value), text => Math.Round(text.Y, 1));
        var pages = LazyTags.Value.Pages.Select(page => page.Reference.Number).ToList();
        var divided = LazyTags.Value.Elements.Where(element => element.Role == "P" && element.Content.Select(place => place.Page).Distinct().Count() > 1).ToList();
        Assert.NotEmpty(divided);
        foreach (var paragraph in divided)
        {
            var parts = paragraph.WithDescendants().SelectMany(part => part.Content).GroupBy(place => place.Page, place => lines[(pages.IndexOf(place.Page), place.Id)]);
            Assert.All(parts, part => Assert.True(part.SelectMany(y => y).Distinct().Count() >= 2));
        }
    }

    [Fact]
    public void No_line_begins_with_a_dash() =>
        Assert.DoesNotContain(File.Texts, text => text.Text.StartsWith('\u2013') || text.Text.StartsWith('\u2014'));

    [Fact]
    public void The_text_read_in_order_is_the_text_of_the_source() =>
        Assert.Equal(Expected(), Squeezed(File.ReadingText().Replace("[länk]", "", StringComparison.Ordinal)));

    [FactWhereProgram("pdftotext")]
    public void Pdftotext_reads_the_text_of_the_source_in_order()
    {
        System.IO.File.WriteAllBytes(path, Rendered.Value.Bytes);
        var result = ExternalProgram.Run("pdftotext", "-raw", "-enc", "UTF-8", path, "-");
        Assert.Equal("", result.Error);
        // The header is on every page; the head of a table that goes on from the page before is there again.
        const string Header = "Uppföljning&mål", Head = "NämndÅtgärdKommentarAntal";
        var pages = result.Output.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(page => Without(Header, Squeezed(page))).Select((page, i) => i == 0 ? page : Without(Head, page));
        Assert.Equal(Expected(), string.Concat(pages));
    }

    [FactWhereProgram("qpdf", "pdffonts")]
    public void Other_programs_find_no_fault()
    {
        System.IO.File.WriteAllBytes(path, Rendered.Value.Bytes);
        var check = ExternalProgram.Run("qpdf", "--check", path);
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
        Assert.All(ExternalProgram.Run("pdffonts", path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2), font => Assert.Matches("Identity-H +yes yes yes", font));
    }

    [FactWhereStructCheck]
    public void Tags_and_content_agree()
    {
        System.IO.File.WriteAllBytes(path, Rendered.Value.Bytes);
        var result = FactWhereStructCheckAttribute.Check([path]);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    /// <summary>The source's text with the markers of its lists, letters in one, without white space and soft hyphens.</summary>
    private static string Expected()
    {
        var text = new StringBuilder();
        AddText(text, new HtmlParser().ParseDocument(Html).Body!);
        return Squeezed(StressDocument.ApartLetters.Aggregate(text.ToString(), (all, letter) => all.Replace(letter.Apart, letter.Whole, StringComparison.Ordinal)));
    }

    private static void AddText(StringBuilder text, INode node)
    {
        var number = node is IElement { LocalName: "ol" } list ? int.Parse(list.GetAttribute("start") ?? "1", System.Globalization.CultureInfo.InvariantCulture) : 0;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data);
            if (child is IElement { LocalName: "li" }) text.Append(node is IElement { LocalName: "ol" } ? $"{number++}." : "•");
            AddText(text, child);
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u00AD'));

    private static string Without(string start, string text) => text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : text;

    private static bool Holds(DrawnRect cell, DrawnText text) =>
        text.X >= cell.X - 0.01 && text.X + text.Ink <= cell.X + cell.Width + 0.05 && text.Y - text.Size * 0.2 >= cell.Y && text.Y + text.Size * 0.8 <= cell.Y + cell.Height;
}
