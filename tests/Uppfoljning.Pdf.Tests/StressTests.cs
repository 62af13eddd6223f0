using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

/// <summary>Whatever it is given, it gives a whole file, with every letter on a page.</summary>
public class StressTests
{
    private static readonly string[] Elements =
        ["p", "h1", "h3", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "thead", "caption", "section", "nav", "div", "figure", "figcaption", "a href=\"#x\"", "a href='https://a.se/ö'", "strong", "abbr title=\"t\"", "br", "span class=\"höger\"", "svg viewBox=\"0 0 9 9\"", "rect width=\"3\" height=\"3\"", "text", "path d=\"M0 0a3 3 0 1 1 3-3zq1 1\"", "img src=\"x\"", "section class=\"omslag\"", "section class=\"sida\"", "div class=\"marginal\"", "section class=\"hel\"", "marquee", "script"];

    private static readonly string[] Words = ["ord", "Samhällsbyggnadsnämnden", "å", "\u00AD", "&nbsp;", "\u4E2D", "\uD800", "&#0;", "<", "&lt;", "x x", "-", "–", "2022-01202", "\t\n", new('m', 90), "\u0301", "\U0001F600", "id=\"x\""];

    private static readonly PdfStyleSheet Styles = Samples.SmallPage(
        new PdfRule("td", new PdfStyle { PaddingLeft = 4, PaddingRight = 4, BorderBottom = new PdfBorder(1, PdfColor.Black) }),
        new PdfRule(".omslag", new PdfStyle { FullBleed = true, Background = PdfColor.Black, PaddingTop = 30, PaddingLeft = 20, PaddingBottom = 20, PaddingRight = 20 }),
        new PdfRule(".sida", new PdfStyle { SideColumn = new PdfSideColumn(60, 10), PaddingTop = 5, BorderTop = new PdfBorder(1, PdfColor.Black) }),
        new PdfRule(".marginal", new PdfStyle { Placement = PdfPlacement.Side }),
        new PdfRule(".hel", new PdfStyle { KeepTogether = true, PageBreakBefore = true, Background = PdfColor.White }),
        new PdfRule(".höger", new PdfStyle { FlushRight = true }));

    [Fact]
    public void Any_soup_of_elements_becomes_a_file()
    {
        var part = Gen.OneOf(
            Gen.Elements(Elements).Select(element => $"<{element}>"),
            Gen.Elements(Elements).Select(element => $"</{element.Split(' ')[0]}>"),
            Gen.Elements(Words), Gen.Elements(Words));
        Prop.ForAll(part.ListOf(120).Select(string.Concat).ToArbitrary(), html =>
        {
            var file = new ReadPdf(CheckedRenderer.Render(html, Styles, Samples.Fonts, Samples.Metadata).Bytes);
            Assert.StartsWith("Document", file.Structure(), StringComparison.Ordinal);
            Assert.All(file.Texts, text => Assert.True(text.X >= -0.01 && text.X + Math.Min(text.Ink, text.Size) <= 300.1 && text.Y is > 0 and < 400, $"{text}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public void Any_style_gives_a_file()
    {
        var measure = Gen.OneOf(Gen.Constant<double?>(null), Gen.Elements<double?>(-5, 0, 3, 40, 500, 1e9, double.NaN, double.PositiveInfinity));
        var style = from m in measure.ListOf(12)
                    from flags in ArbMap.Default.GeneratorFor<bool?>().ListOf(6)
                    select new PdfStyle
                    {
                        FontSize = m[0],
                        LineHeight = m[1],
                        SpaceBefore = m[2],
                        SpaceAfter = m[3],
                        PaddingTop = m[4],
                        PaddingLeft = m[5],
                        PaddingRight = m[6],
                        PaddingBottom = m[7],
                        Indent = m[8],
                        Width = m[9],
                        LetterSpacing = m[10],
                        BorderTop = m[11] is { } w ? new PdfBorder(w, PdfColor.Black) : null,
                        SideColumn = m[3] is { } s ? new PdfSideColumn(s, m[5] ?? 0) : null,
                        KeepTogether = flags[0],
                        KeepWithNext = flags[1],
                        FullBleed = flags[2],
                        PageBreakBefore = flags[3],
                        Balance = flags[4],
                        Hyphenate = flags[5],
                    };
        Prop.ForAll(style.ListOf(4).ToArbitrary(), styles =>
        {
            var sheet = Samples.SmallPage([.. ((string[])["section", "p", "td", ".a"]).Zip(styles, (selector, rule) => new PdfRule(selector, rule))]);
            var result = Samples.Render($"<section><h1>Rubrik</h1><p class=\"a\">{Samples.Words(40)}</p><table><tr><td>a</td><td class=\"a\">{Samples.Words(10)}</td></tr></table><div class=\"a\"><p>slut</p></div></section>", sheet);
            Assert.Contains("slut", new ReadPdf(result.Bytes).ReadingText(), StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void Very_deep_nesting_is_read_as_text()
    {
        foreach (var element in (string[])["div", "span", "ul><li", "b", "section", "table><tr><td"])
        {
            var html = new StringBuilder();
            for (var i = 0; i < 20_000; i++) html.Append('<').Append(element).Append('>');
            var file = Samples.Read(html.Append("djupt").ToString());
            Assert.Contains("djupt", file.ReadingText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Many_columns_many_rows_long_words()
    {
        var row = "<tr>" + string.Concat(Enumerable.Repeat("<td>Samhällsbyggnadsnämnden</td>", 60)) + "</tr>";
        Assert.True(Samples.Render("<table>" + string.Concat(Enumerable.Repeat(row, 20)) + "</table>").PageCount > 1);
        Assert.True(Samples.Render($"<p>{new string('a', 100_000)}</p>").PageCount > 50);
    }
}
