using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Pdf;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>The looks of the PDF, from the theme: its classes are those that the templates under <c>pdf/</c> use.</summary>
internal static class PdfStyles
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>The text size that the measures below are drawn for; another size scales them all.</summary>
    private const double DrawnFor = 10.5;

    public static PdfStyleSheet Of(Theme theme, bool isDraft)
    {
        var page = theme.Page;
        var colours = theme.Light;
        var small = new PdfStyle { FontSize = Pt(8.5), LineHeight = Pt(11), Color = Colour("dämpad") };
        return new PdfStyleSheet
        {
            PageWidth = Mm(page.Width),
            PageHeight = Mm(page.Height),
            MarginTop = Mm(page.Top),
            MarginBottom = Mm(page.Bottom),
            MarginLeft = Mm(page.Left),
            MarginRight = Mm(page.Right),
            HeaderTop = Mm(page.Top / 2),
            FooterBottom = Mm(page.Bottom / 2),
            Watermark = isDraft ? new PdfWatermark("UTKAST", new PdfColor(0xEE, 0xEE, 0xEE)) : null,
            PageNumberText = "Sida {sida} av {sidor}",
            Header = small,
            Footer = small,
            Body = new PdfStyle { FontFamily = theme.Font.Family, FontSize = Pt(10.5), LineHeight = Pt(15.5), Color = Colour("text"), Hyphenate = true, SpaceAfter = Pt(6) },
            Rules = [.. Rules()],
        };

        IEnumerable<PdfRule> Rules()
        {
            yield return new("section.omslag", new() { FullBleed = true, Background = Colour("profil-bakgrund"), Color = Colour("profil-text"), PaddingTop = Mm(40), PaddingBottom = Mm(25), PaddingLeft = Mm(page.Left), PaddingRight = Mm(page.Right) });
            yield return new("section.omslag p.avsändare", new() { Bold = true, FontSize = Pt(12), LineHeight = Pt(16), SpaceAfter = Mm(22) });
            yield return new("h1", new() { FontFamily = theme.HeadingFont.Family, Bold = true, FontSize = Heading(26), LineHeight = Heading(31), SpaceAfter = Space(6), LetterSpacing = -0.3, Hyphenate = false, Balance = true });
            yield return new("section.omslag h1", new() { FontSize = Heading(38), LineHeight = Heading(43), SpaceAfter = Space(9), Width = Mm(140) });
            if (theme.Logo is { } logo) yield return new("img.logotyp", new() { Width = Mm(logo.Width) });
            yield return new("h1.sammanfattning", new() { FontSize = Heading(20), LineHeight = Heading(25), SpaceAfter = Space(3) });
            yield return new("section.omslag p.period", new() { FontSize = Pt(17), LineHeight = Pt(24) });
            yield return new("section.omslag p.fot", new() { Placement = PdfPlacement.PageBottom });
            yield return new("section.kapitel", new() { PageBreakBefore = true });
            yield return new("nav", new() { PageBreakBefore = true });
            yield return new("h2", new() { FontFamily = theme.HeadingFont.Family, Bold = true, FontSize = Heading(22), LineHeight = Heading(27), SpaceAfter = Space(6), LetterSpacing = -0.2, Hyphenate = false, Balance = true });
            yield return new(".avsnitt", new() { FontFamily = theme.HeadingFont.Family, Bold = true, LetterSpacing = 0, FontSize = Heading(13), LineHeight = Heading(18), SpaceBefore = Space(8), SpaceAfter = Space(2.5), Hyphenate = false });
            yield return new(".underavsnitt", new() { FontFamily = theme.HeadingFont.Family, Bold = true, FontSize = Heading(11), LineHeight = Heading(15), SpaceBefore = Space(4), SpaceAfter = Space(1), Hyphenate = false });
            yield return new(".detalj", new() { FontFamily = theme.HeadingFont.Family, Bold = true, FontSize = Heading(10.5), LineHeight = Heading(15), SpaceBefore = Space(3), SpaceAfter = Space(0.5), Hyphenate = false });
            yield return new("p.övertitel", new() { Bold = true, Color = Colour("dämpad"), SpaceAfter = Mm(1), KeepWithNext = true });
            yield return new("p.ingress", new() { FontSize = Pt(12.5), LineHeight = Pt(18) });
            yield return new("p.räknemening", new() { FontSize = Pt(12.5), LineHeight = Pt(18) });
            yield return new("p.motto", new() { Italic = true, Color = Colour("dämpad") });
            yield return new("ul", new() { Indent = Pt(13), Marker = "•" });
            yield return new("ol", new() { Indent = Pt(17) });
            yield return new("li", new() { SpaceAfter = Pt(2) });
            yield return new("ul.lista", new() { Indent = 0, Marker = "" });
            yield return new("ul.lista li", new() { BorderBottom = Line(0.5), PaddingTop = Mm(1.4), PaddingBottom = Mm(1.4) });
            // An item's title is on the page of its lines; its texts, which may be long, are not held together.
            yield return new("ul.lista p", new() { SpaceAfter = 0, KeepWithNext = true });
            yield return new("ul.lista section p", new() { KeepWithNext = false });
            yield return new("span.sidnummer", new() { FlushRight = true });
            yield return new(".fotnot", new() { FontSize = Pt(9), LineHeight = Pt(12.5), Color = Colour("dämpad") });
            yield return new("nav li", new() { Hyphenate = false, PaddingTop = Mm(0.5), PaddingBottom = Mm(0.5), SpaceAfter = 0 });
            yield return new("nav li.nivå2", new() { Bold = true, BorderTop = Line(0.5), PaddingTop = Mm(1.6), SpaceBefore = Mm(1.2) });
            yield return new("nav li.nivå3", new() { Bold = false, Indent = Mm(5), FontSize = Pt(10), LineHeight = Pt(13.5) });
            yield return new("nav li.nivå4", new() { Bold = false, Indent = Mm(10), FontSize = Pt(9), LineHeight = Pt(12), Color = Colour("dämpad") });
            yield return new("table", new() { FontSize = Pt(9.5), LineHeight = Pt(13), SpaceBefore = Space(2), SpaceAfter = Space(5) });
            yield return new("table.teckenförklaring", new() { KeepTogether = true });
            yield return new("caption", new() { Bold = true, SpaceAfter = Mm(1.5) });
            yield return new("th", new() { PaddingTop = Mm(1.4), PaddingBottom = Mm(1.4), PaddingLeft = Mm(1.5), PaddingRight = Mm(1.5), BorderBottom = Line(0.5) });
            yield return new("td", new() { PaddingTop = Mm(1.4), PaddingBottom = Mm(1.4), PaddingLeft = Mm(1.5), PaddingRight = Mm(1.5), BorderBottom = Line(0.5) });
            yield return new("thead th", new() { Bold = true, FontSize = Pt(8.5), LineHeight = Pt(11), BorderBottom = new PdfBorder(1, Colour("text")) });
            yield return new(".tal", new() { TextAlign = PdfTextAlign.Right });
            yield return new("tr.summa", new() { Bold = true });
            yield return new("figure", new() { SpaceBefore = Space(4), SpaceAfter = Space(4), KeepTogether = true });
            yield return new("figure svg", new() { Width = Mm(page.Width - page.Left - page.Right) });
            yield return new("figcaption", new() { FontSize = Pt(9), LineHeight = Pt(12), Color = Colour("dämpad") });
            yield return new("section.uppdrag", new() { SideColumn = new PdfSideColumn(Mm(36), Mm(5)), BorderTop = new PdfBorder(0.75, Colour("linje")), PaddingTop = Mm(4), PaddingBottom = Mm(4) });
            yield return new("section.uppdrag .underavsnitt", new() { SpaceBefore = 0 });
            yield return new("section.marginal", new() { Placement = PdfPlacement.Side, FontSize = Pt(8.5), LineHeight = Pt(12), Color = Colour("dämpad"), Hyphenate = true });
            yield return new("section.marginal p", new() { SpaceAfter = Mm(1) });
            yield return new("section.marginal p.ledtext", new() { SpaceBefore = Mm(1), SpaceAfter = 0, Color = Colour("dämpad"), KeepWithNext = true });
            yield return new("ul.historik", new() { Indent = 0, Marker = "" });
            yield return new("ul.historik li", new() { SpaceAfter = 0, Hyphenate = false });
            yield return new("ul.historik svg", new() { Width = Pt(8) });
            yield return new("p.slag", new() { Bold = true, FontSize = Pt(9.5), Color = Colour("text") });
            yield return new("p.status", new() { Bold = true, Hyphenate = false });
            yield return new("p.status svg", new() { Width = Pt(9.5) });
            yield return new("dl", new() { FontSize = Pt(9), LineHeight = Pt(12.5), SideColumn = new PdfSideColumn(Mm(24), Mm(3)), SpaceBefore = Mm(2) });
            yield return new("dd p", new() { SpaceAfter = 0 });
            yield return new("p.rapportör", new() { KeepWithNext = true });
            yield return new("p.rapportör svg", new() { Width = Pt(9.5) });
            yield return new("dt", new() { Bold = true, Color = Colour("dämpad") });
            yield return new("a", new() { Color = Colour("profil") });
            foreach (var name in Words.Colours) yield return new("." + name, new() { Color = Colour(name) });
        }

        double Pt(double drawn) => drawn * page.TextSize / DrawnFor;

        double Heading(double drawn) => Pt(drawn) * theme.Scale.Headings;

        double Space(double millimetres) => Mm(millimetres) * theme.Scale.Space;

        static double Mm(double length) => length * PointsPerMillimetre;

        PdfColor Colour(string name)
        {
            var colour = colours[name];
            return new PdfColor(colour.Red, colour.Green, colour.Blue);
        }

        PdfBorder Line(double width) => new(width, Colour("linje"));
    }
}
