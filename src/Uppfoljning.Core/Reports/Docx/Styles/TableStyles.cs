using System.Xml.Linq;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Styles;

/// <summary>The one style of tables: thin lines between rows, the header row, the row headers and the sum in bold.</summary>
internal static class TableStyles
{
    private const string Plain = "TableNormal";
    private const int ThinLine = 4;
    private const int ThickLine = 8;

    public static IEnumerable<XElement> Of(Theme theme)
    {
        var (line, text) = (Hex.Of(theme.Light["linje"]), Hex.Of(theme.Light["text"]));
        yield return Element(
            "style",
            Attribute("type", "table"),
            Attribute("default", 1),
            Attribute("styleId", Plain),
            Value("name", "Normal Table"),
            Element("semiHidden"),
            Element("tblPr", Element("tblInd", Attribute("w", 0), Attribute("type", "dxa"))));
        yield return Element(
            "style",
            Attribute("type", "table"),
            Attribute("customStyle", 1),
            Attribute("styleId", StyleId.Table),
            Value("name", "Rapporttabell"),
            Value("basedOn", Plain),
            Element("qFormat"),
            Element("tblPr", Element("tblBorders", Border("bottom", ThinLine, line), Border("insideH", ThinLine, line)), Element("tblCellMar", Margin("left"), Margin("right"))),
            Part("firstRow", Border("bottom", ThickLine, text)),
            Part("lastRow", Border("top", ThickLine, text)),
            Part("firstCol"));
    }

    private static XElement Part(string name, params XElement[] borders) => Element(
        "tblStylePr",
        Attribute("type", name),
        Element("rPr", Element("b")),
        borders.Length == 0 ? null : Element("tcPr", Element("tcBorders", borders)));

    private static XElement Border(string side, int width, string colour) =>
        Element(side, Attribute("val", "single"), Attribute("sz", width), Attribute("space", 0), Attribute("color", colour));

    private static XElement Margin(string side) => Element(side, Attribute("w", Measures.Twips(1.5)), Attribute("type", "dxa"));
}
