using System.Xml.Linq;

namespace Uppfoljning.Core.Reports.Docx;

/// <summary>Fields, which Word fills in: the number of a page, the heading of a chapter.</summary>
internal static class Fields
{
    /// <summary>A field with what it shows until it is filled in.</summary>
    public static IEnumerable<XElement> Of(string instruction, string shown) => [.. Begin(instruction), Wordml.Run(shown), End()];

    public static IEnumerable<XElement> Begin(string instruction) =>
    [
        Mark("begin"),
        Wordml.Element("r", Wordml.Element("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), $" {instruction} ")),
        Mark("separate"),
    ];

    public static XElement End() => Mark("end");

    private static XElement Mark(string kind) => Wordml.Element("r", Wordml.Element("fldChar", Wordml.Attribute("fldCharType", kind)));
}
