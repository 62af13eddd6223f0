using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>The municipality's logo on the cover's coloured field, which is what it is made to stand on.</summary>
internal static class CoverLogo
{
    private const string RelationshipId = "logo";

    private static readonly XNamespace picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>At the text's left edge, in the middle of the field.</summary>
    public static XElement Of(ThemeLogo logo, ThemePage page)
    {
        var place = new AnchoredDrawing(
            Measures.Drawing(page.Left),
            Measures.Drawing((CoverBand.Height(page) - logo.Height) / 2),
            Measures.Drawing(logo.Width),
            Measures.Drawing(logo.Height));
        return Element("r", place.Of(2, Properties(logo), picture, Picture(place)));
    }

    /// <summary>The picture's own file.</summary>
    public static PackagePart File(ThemeLogo logo) => new(PathOf(logo), IsPng(logo) ? "image/png" : "image/jpeg", logo.Bytes, []);

    /// <summary>What points at it from the cover.</summary>
    public static PackageRelationship ToFile(ThemeLogo logo) => new(RelationshipId, Relationship + "image", "/" + PathOf(logo));

    private static string PathOf(ThemeLogo logo) => $"word/media/logotyp.{(IsPng(logo) ? "png" : "jpeg")}";

    private static bool IsPng(ThemeLogo logo) => logo.File.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    private static XElement Properties(ThemeLogo logo) => new(
        WordDrawing + "docPr",
        new XAttribute("id", CoverDrawing.Id + 1),
        new XAttribute("name", "Logotyp"),
        new XAttribute("descr", PackageXml.Text(logo.AlternativeText)));

    private static XElement Picture(AnchoredDrawing place) => new(
        picture + "pic",
        new XAttribute(XNamespace.Xmlns + "pic", picture),
        new XElement(picture + "nvPicPr", new XElement(picture + "cNvPr", new XAttribute("id", 0), new XAttribute("name", "Logotyp")), new XElement(picture + "cNvPicPr")),
        new XElement(
            picture + "blipFill",
            new XElement(Drawing + "blip", new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(R + "embed", RelationshipId)),
            new XElement(Drawing + "stretch", new XElement(Drawing + "fillRect"))),
        new XElement(picture + "spPr", place.Frame(), new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect"), new XElement(Drawing + "avLst"))));
}
