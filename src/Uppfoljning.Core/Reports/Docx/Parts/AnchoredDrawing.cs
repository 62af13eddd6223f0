using System.Xml.Linq;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>A drawing at a place on the page, behind the text; all lengths as drawings count them.</summary>
/// <param name="Left">From the paper's left edge.</param>
/// <param name="Top">From its upper edge.</param>
/// <param name="Width">Of the drawing.</param>
/// <param name="Height">Of the drawing.</param>
internal sealed record AnchoredDrawing(int Left, int Top, int Width, int Height)
{
    /// <param name="order">Higher lies above lower.</param>
    /// <param name="properties">The drawing's number, name and what it says.</param>
    /// <param name="kind">The namespace of what is drawn.</param>
    /// <param name="content">What is drawn.</param>
    public XElement Of(int order, XElement properties, XNamespace kind, XElement content) => Element("drawing", new XElement(
        WordDrawing + "anchor",
        new XAttribute(XNamespace.Xmlns + "wp", WordDrawing),
        new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
        new XAttribute("simplePos", 0), new XAttribute("relativeHeight", order), new XAttribute("behindDoc", 1),
        new XAttribute("locked", 1), new XAttribute("layoutInCell", 1), new XAttribute("allowOverlap", 1),
        new XElement(WordDrawing + "simplePos", new XAttribute("x", 0), new XAttribute("y", 0)),
        From("positionH", Left),
        From("positionV", Top),
        new XElement(WordDrawing + "extent", new XAttribute("cx", Width), new XAttribute("cy", Height)),
        new XElement(WordDrawing + "wrapNone"),
        properties,
        new XElement(Drawing + "graphic", new XAttribute(XNamespace.Xmlns + "a", Drawing), new XElement(Drawing + "graphicData", new XAttribute("uri", kind), content))));

    /// <summary>The drawing's size for what is drawn.</summary>
    public XElement Frame() => new(
        Drawing + "xfrm",
        new XElement(Drawing + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
        new XElement(Drawing + "ext", new XAttribute("cx", Width), new XAttribute("cy", Height)));

    private static XElement From(string position, int offset) =>
        new(WordDrawing + position, new XAttribute("relativeFrom", "page"), new XElement(WordDrawing + "posOffset", offset));
}
