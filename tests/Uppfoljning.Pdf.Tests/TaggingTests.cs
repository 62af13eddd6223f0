using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

public class TaggingTests
{
    [Theory]
    [InlineData("<section><h1>A</h1><article><p>b</p></article></section>", "Document\n  Sect\n    H1: A\n    Art\n      P: b\n")]
    [InlineData("<p></p><div><p> </p><span></span></div><p>a</p>", "Document\n  P: a\n")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li></ul>", "Document\n  L ListNumbering=Disc\n    LI\n      Lbl: •\n      LBody: a\n        L ListNumbering=Disc\n          LI\n            Lbl: •\n            LBody: b\n")]
    [InlineData("<ol start=\"3\"><li><p>a</p></li></ol>", "Document\n  L ListNumbering=Decimal\n    LI\n      Lbl: 3.\n      LBody\n        P: a\n")]
    [InlineData("<dl><dt>a</dt><dd>b</dd></dl>", "Document\n  L ListNumbering=None\n    LI\n      Lbl: a\n      LBody: b\n")]
    [InlineData("<p>a <strong>b</strong> <em>c</em><br>d</p>", "Document\n  P: a b c d\n")]
    [InlineData("<p>a <abbr title=\"Kommunstyrelsen\">KS</abbr> b</p>", "Document\n  P: a  b\n    Span E=\"Kommunstyrelsen\": KS\n")]
    [InlineData("<p lang=\"en\">a <span lang=\"fr\">b</span></p>", "Document\n  P Lang=\"en\": a \n    Span Lang=\"fr\": b\n")]
    [InlineData("<p>a <a href=\"https://uppsala.se\">b</a></p>", "Document\n  P: a \n    Link: b[länk]\n")]
    [InlineData("<p>Se <svg aria-hidden=\"true\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg> plan</p>", "Document\n  P: Se  plan\n")]
    [InlineData("<figure><svg viewBox=\"0 0 9 9\"><title>T</title><desc>D.</desc><text x=\"1\" y=\"5\">x</text></svg><figcaption>c</figcaption></figure>", "Document\n  Div\n    Figure Alt=\"T. D.\" Placement=Block: x\n    Caption: c\n")]
    [InlineData("<nav><h1>I</h1></nav><h2>A</h2><h3>B</h3><h2>C</h2>", "Document\n  Sect\n    H1: I\n    TOC\n      TOCI\n        Reference\n          Link: A 1[länk]\n      TOC\n        TOCI\n          Reference\n            Link: B 1[länk]\n      TOCI\n        Reference\n          Link: C 1[länk]\n  H2: A\n  H3: B\n  H2: C\n")]
    [InlineData("text direkt i body", "Document\n  P: text direkt i body\n")]
    [InlineData("", "Document\n")]
    public void Structure_is_that_of_the_source(string html, string expected) => Assert.Equal(expected, Samples.Read(html).Structure());

    [Fact]
    public void An_element_over_two_pages_is_one_element()
    {
        var file = Samples.Read($"<p>{Samples.Words(600)}</p>");
        Assert.True(file.Pages.Count > 1);
        Assert.Equal($"Document\n  P: {Samples.Words(600)}\n", file.Structure());
    }

    [Fact]
    public void A_path_leads_from_where_the_file_lies()
    {
        var file = Samples.Read("<p><a href=\"filer/underlag å.pdf\">underlag</a></p>");

        Assert.Equal("filer/underlag%20%C3%A5.pdf", PdfObjects.Text(file.Objects.Dictionary(file.Annotations(0).Single()["A"])["URI"]));
    }

    [Fact]
    public void Links_tell_where_they_lead()
    {
        var file = Samples.Read("<p id=\"här\">a</p><p><a href=\"#här\">dit</a> <a href=\"mailto:ks@uppsala.se\" title=\"Skriv till oss\">e-post</a></p>");
        var links = file.Annotations(0);
        Assert.Equal(["dit", "Skriv till oss"], links.Select(link => PdfObjects.Text(link["Contents"])));
        Assert.Equal(0, file.PageOf(file.Objects.Array(links[0]["Dest"])[0]));
        Assert.Equal("mailto:ks@uppsala.se", PdfObjects.Text(file.Objects.Dictionary(links[1]["A"])["URI"]));
        Assert.All(links, link => Assert.Equal(4.0, link["F"]));
    }

    [Fact]
    public void What_xml_can_not_hold_is_taken_out_of_metadata()
    {
        var file = new ReadPdf(CheckedRenderer.Render("", new PdfStyleSheet(), Samples.Fonts, new PdfMetadata("a\u0001b\uD800c\uFFFF<", "d&e")).Bytes);
        System.Xml.Linq.XDocument.Parse(file.Xmp);
        Assert.Equal("a b c <", PdfObjects.Text(file.Info["Title"]));
    }

    [Fact]
    public void Metadata_say_the_same_twice()
    {
        var file = Samples.Read("<p>a</p>");
        Assert.Equal("Uppföljning & mål", PdfObjects.Text(file.Info["Title"]));
        Assert.Contains("<rdf:li xml:lang=\"x-default\">Uppföljning &amp; mål</rdf:li>", file.Xmp, StringComparison.Ordinal);
        Assert.Equal("D:20230901000000Z", PdfObjects.Text(file.Info["CreationDate"]));
        Assert.Contains("<xmp:CreateDate>2023-09-01T00:00:00Z</xmp:CreateDate>", file.Xmp, StringComparison.Ordinal);
        Assert.Equal("sv-SE", PdfObjects.Text(file.Catalog["Lang"]));
        System.Xml.Linq.XDocument.Parse(file.Xmp);
    }
}
