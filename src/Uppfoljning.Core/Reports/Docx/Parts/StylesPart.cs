using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>All looks of the document, from the theme. The text itself only names styles.</summary>
internal static class StylesPart
{
    public const string Language = "sv-SE";

    public static PackagePart Of(Theme theme)
    {
        var measures = new Measures(theme.Page);
        var paragraphs = new ParagraphStyleXml(measures);
        return PackagePart.Of("word/styles.xml", WordType + "styles+xml", Element(
            "styles",
            new XAttribute(XNamespace.Xmlns + "w", W),
            Defaults(theme, measures),
            new ParagraphStyles(theme).All.Select(paragraphs.Of),
            CharacterStyles.Of(theme),
            TableStyles.Of(theme)));
    }

    private static XElement Defaults(Theme theme, Measures measures) => Element(
        "docDefaults",
        Element("rPrDefault", Element(
            "rPr",
            Font(theme.Font.Family),
            Value("color", Hex.Of(theme.Light["text"])),
            Value("sz", measures.Size(10.5)),
            Value("szCs", measures.Size(10.5)),
            Element("lang", Attribute("val", Language), Attribute("eastAsia", Language), Attribute("bidi", "ar-SA")))),
        Element("pPrDefault", Element(
            "pPr",
            Element("widowControl"),
            Element("spacing", Attribute("after", measures.Space(7)), Attribute("line", 288), Attribute("lineRule", "auto")))));
}
