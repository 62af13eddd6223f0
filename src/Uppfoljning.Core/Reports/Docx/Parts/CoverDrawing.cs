using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>The cover's coloured field: behind the text, from edge to edge, and said to be no more than decoration.</summary>
internal static class CoverDrawing
{
    private static readonly XNamespace shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly XNamespace decoration = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    /// <summary>Its number among the document's drawings; those of the text come after it.</summary>
    public const int Id = 1;

    /// <summary>How Word knows what is decoration.</summary>
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    public static XElement Of(Theme theme)
    {
        var (width, height) = (Measures.Drawing(theme.Page.Width), Measures.Drawing(CoverBand.Height(theme.Page)));
        return Element("r", new XElement(
            compatibility + "AlternateContent",
            new XAttribute(XNamespace.Xmlns + "mc", compatibility),
            new XElement(
                compatibility + "Choice",
                new XAttribute(XNamespace.Xmlns + "wps", shapes),
                new XAttribute("Requires", "wps"),
                Element("drawing", Anchor(width, height, Shape(width, height, Hex.Of(theme.Light["profil-bakgrund"]))))),
            new XElement(compatibility + "Fallback")));
    }

    private static XElement Anchor(int width, int height, XElement shape) => new(
        WordDrawing + "anchor",
        new XAttribute(XNamespace.Xmlns + "wp", WordDrawing),
        new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
        new XAttribute("simplePos", 0), new XAttribute("relativeHeight", 1), new XAttribute("behindDoc", 1),
        new XAttribute("locked", 1), new XAttribute("layoutInCell", 1), new XAttribute("allowOverlap", 1),
        new XElement(WordDrawing + "simplePos", new XAttribute("x", 0), new XAttribute("y", 0)),
        AtEdge("positionH"),
        AtEdge("positionV"),
        new XElement(WordDrawing + "extent", new XAttribute("cx", width), new XAttribute("cy", height)),
        new XElement(WordDrawing + "wrapNone"),
        new XElement(
            WordDrawing + "docPr",
            new XAttribute("id", Id),
            new XAttribute("name", "Omslagets färgfält"),
            new XElement(Drawing + "extLst", new XAttribute(XNamespace.Xmlns + "a", Drawing), new XElement(
                Drawing + "ext",
                new XAttribute("uri", DecorativeExtension),
                new XElement(decoration + "decorative", new XAttribute(XNamespace.Xmlns + "adec", decoration), new XAttribute("val", 1))))),
        new XElement(Drawing + "graphic", new XAttribute(XNamespace.Xmlns + "a", Drawing), new XElement(Drawing + "graphicData", new XAttribute("uri", shapes), shape)));

    private static XElement AtEdge(string position) =>
        new(WordDrawing + position, new XAttribute("relativeFrom", "page"), new XElement(WordDrawing + "posOffset", 0));

    private static XElement Shape(int width, int height, string colour) => new(
        shapes + "wsp",
        new XElement(shapes + "cNvSpPr"),
        new XElement(
            shapes + "spPr",
            new XElement(Drawing + "xfrm", new XElement(Drawing + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(Drawing + "ext", new XAttribute("cx", width), new XAttribute("cy", height))),
            new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect"), new XElement(Drawing + "avLst")),
            new XElement(Drawing + "solidFill", new XElement(Drawing + "srgbClr", new XAttribute("val", colour))),
            new XElement(Drawing + "ln", new XElement(Drawing + "noFill"))),
        new XElement(shapes + "bodyPr"));
}
