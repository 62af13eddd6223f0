using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

/// <summary>What the HTML holds and the file can't is told, at its place, and what can be shown is shown.</summary>
public class FindingTests
{
    [Theory]
    [InlineData("<h1>A</h1>\n<h3>B</h3>", PdfFindingKind.HeadingSkipped, 2, 1, "Rubriken h3 kommer efter h1: en nivå är överhoppad.")]
    [InlineData("<h2>A</h2>", PdfFindingKind.HeadingSkipped, 1, 1, "Den första rubriken är h2.")]
    [InlineData("<p>a</p>\n  <blockquote>b</blockquote>", PdfFindingKind.UnknownElement, 2, 3, "Elementet <blockquote> känns inte igen.")]
    [InlineData("<p>a <mark>b</mark></p>", PdfFindingKind.UnknownElement, 1, 6, "Elementet <mark> känns inte igen.")]
    [InlineData("<p>a <b>b</p>\n<p>c</p><ul><li>d</li></ul>", PdfFindingKind.UnknownElement, 1, 6, "Elementet <b> har inget slut.")]
    [InlineData("<p>a \u4E2D b</p>", PdfFindingKind.MissingCharacter, 1, 1, "Tecknet ”中” (U+4E2D) finns inte i något typsnitt.")]
    [InlineData("<p>a \uE000 b</p>", PdfFindingKind.MissingCharacter, 1, 1, "Tecknet U+E000 finns inte i något typsnitt.")]
    [InlineData("<p><a href=\"#finns-inte\">b</a></p>", PdfFindingKind.BrokenLink, 1, 4, "Länken ”#finns-inte” leder ingenstans: inget i dokumentet har det id:t.")]
    [InlineData("<p><a href=\"javascript:alert(1)\">b</a></p>", PdfFindingKind.BrokenLink, 1, 4, "Länken ”javascript:alert(1)” är ingen fullständig adress.")]
    [InlineData("<p id=\"a\">x</p>\n<p id=\"a\">b</p>", PdfFindingKind.DuplicateId, 2, 1, "Två element har id ”a”.")]
    [InlineData("<div><svg viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg></div><p>b</p>", PdfFindingKind.MissingAlternative, 1, 1, "Bilden saknar alternativtext.")]
    [InlineData("<p>b<img src=\"logga.png\" alt=\"Logga\"></p>", PdfFindingKind.UnreadableImage, 1, 5, "Bilden ”logga.png” finns inte.")]
    [InlineData("<p>b</p><div><svg aria-hidden=\"true\" viewBox=\"0 0 9 9\"><use href=\"#x\"/></svg></div>", PdfFindingKind.UnknownDrawing, 1, 56, "<use> ritas inte i en teckning.")]
    [InlineData("<p>a</p>\n<table><tr><td>b</td></tr></table>", PdfFindingKind.MissingHeader, 2, 1, "Tabellen saknar rubrikceller.")]
    [InlineData("<table><tr><th rowspan=\"2\">b</th></tr></table>", PdfFindingKind.Misplaced, 1, 12, "rowspan=\"2\" stöds inte.")]
    [InlineData("<div>b<li>a</li></div>", PdfFindingKind.Misplaced, 1, 7, "<li> står utanför sin lista eller tabell.")]
    public void A_fault_is_found_at_its_place(string html, PdfFindingKind kind, int line, int column, string message)
    {
        var result = CheckedRenderer.Render(html, Samples.SmallPage(), Samples.Fonts, Samples.Metadata);
        Assert.Equal(new PdfFinding(line, column, kind, message, null), Assert.Single(result.Findings) with { Help = null });
        Assert.Contains("b", new ReadPdf(result.Bytes).ReadingText().ToLowerInvariant().Replace("a", "b", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_skipped_level_is_mended_in_the_tags() =>
        Assert.Equal("Document\n  H1: A\n  H2: B\n", Samples.Read("<h1>A</h1><h3>B</h3>").Structure());

    [Fact]
    public void A_missing_character_is_a_question_mark_to_the_eye_and_itself_to_the_reader()
    {
        var file = Samples.Read("<p>a \u4E2D b</p>");
        Assert.Equal("a \u4E2D b", file.ReadingText());
    }

    [Fact]
    public void Text_of_unknown_elements_is_shown() =>
        Assert.Equal("Document\n  Div\n    P: citat\n  P: märkt ord\n", Samples.Read("<blockquote>citat</blockquote><p>märkt <mark>ord</mark></p>").Structure());

    [Fact]
    public void Script_and_style_are_not() => Assert.Equal("Document\n  P: text\n", Samples.Read("<p>text<script>alert(1)</script></p><style>p{}</style>").Structure());

    [Fact]
    public void An_unknown_family_is_told_of_once()
    {
        var result = Samples.Render("<p>a</p><p>b</p>", Samples.SmallPage(new PdfRule("p", new PdfStyle { FontFamily = "Comic Sans" })));
        Assert.Equal((PdfFindingKind.UnknownFont, 0), (Assert.Single(result.Findings).Kind, result.Findings[0].Line));
    }
}
