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

    /// <summary>Its number among the document's drawings; the logo's and those of the text come after it.</summary>
    public const int Id = 1;

    /// <summary>How Word knows what is decoration.</summary>
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    public static XElement Of(Theme theme)
    {
        var place = new AnchoredDrawing(0, 0, Measures.Drawing(theme.Page.Width), Measures.Drawing(CoverBand.Height(theme.Page)));
        return Element("r", new XElement(
            compatibility + "AlternateContent",
            new XAttribute(XNamespace.Xmlns + "mc", compatibility),
            new XElement(
                compatibility + "Choice",
                new XAttribute(XNamespace.Xmlns + "wps", shapes),
                new XAttribute("Requires", "wps"),
                place.Of(1, Properties(), shapes, Shape(place, Hex.Of(theme.Light["profil-bakgrund"])))),
            new XElement(compatibility + "Fallback")));
    }

    private static XElement Properties() => new(
        WordDrawing + "docPr",
        new XAttribute("id", Id),
        new XAttribute("name", "Omslagets färgfält"),
        new XElement(Drawing + "extLst", new XAttribute(XNamespace.Xmlns + "a", Drawing), new XElement(
            Drawing + "ext",
            new XAttribute("uri", DecorativeExtension),
            new XElement(decoration + "decorative", new XAttribute(XNamespace.Xmlns + "adec", decoration), new XAttribute("val", 1)))));

    private static XElement Shape(AnchoredDrawing place, string colour) => new(
        shapes + "wsp",
        new XElement(shapes + "cNvSpPr"),
        new XElement(
            shapes + "spPr",
            place.Frame(),
            new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect"), new XElement(Drawing + "avLst")),
            new XElement(Drawing + "solidFill", new XElement(Drawing + "srgbClr", new XAttribute("val", colour))),
            new XElement(Drawing + "ln", new XElement(Drawing + "noFill"))),
        new XElement(shapes + "bodyPr"));
}
