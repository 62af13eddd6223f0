using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>The text itself on the theme's paper, with the ids of what stands in the margins.</summary>
internal static class DocumentPart
{
    public const string Path = "word/document.xml";

    public const string Header = "header";
    public const string Footer = "footer";
    public const string CoverHeader = "coverheader";
    public const string CoverFooter = "coverfooter";

    public static PackagePart Of(IEnumerable<XElement> text, ThemePage page, ImmutableArray<PackageRelationship> relationships) => PackagePart.Of(
        Path,
        WordType + "document.main+xml",
        Element(
            "document",
            new XAttribute(XNamespace.Xmlns + "w", W),
            new XAttribute(XNamespace.Xmlns + "r", R),
            Element("body", text, Paper(page))),
        relationships);

    private static XElement Paper(ThemePage page) => Element(
        "sectPr",
        Margin("headerReference", "default", Header),
        Margin("headerReference", "first", CoverHeader),
        Margin("footerReference", "default", Footer),
        Margin("footerReference", "first", CoverFooter),
        Element("pgSz", Attribute("w", Measures.Twips(page.Width)), Attribute("h", Measures.Twips(page.Height)), page.Width > page.Height ? Attribute("orient", "landscape") : null),
        Element(
            "pgMar",
            Attribute("top", Measures.Twips(page.Top)),
            Attribute("right", Measures.Twips(page.Right)),
            Attribute("bottom", Measures.Twips(page.Bottom)),
            Attribute("left", Measures.Twips(page.Left)),
            Attribute("header", Measures.Twips(page.Top / 2)),
            Attribute("footer", Measures.Twips(page.Bottom / 2)),
            Attribute("gutter", 0)),
        Element("titlePg"));

    private static XElement Margin(string name, string pages, string id) => Element(name, Attribute("type", pages), new XAttribute(R + "id", id));
}
