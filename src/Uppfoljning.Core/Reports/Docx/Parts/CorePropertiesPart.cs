using System.Globalization;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>What the document is called, by whom and in what language. It is dated only where the report is: no clock is read.</summary>
internal static class CorePropertiesPart
{
    private static readonly XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static PackagePart Of(string title, string creator, DateOnly? date) => PackagePart.Of(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", schema),
            new XElement(dublin + "title", PackageXml.Text(title)),
            new XElement(dublin + "creator", PackageXml.Text(creator)),
            new XElement(dublin + "language", StylesPart.Language),
            date is { } day ? new[] { Time("created", day), Time("modified", day) } : null));

    private static XElement Time(string name, DateOnly date) =>
        new(terms + name, new XAttribute(schema + "type", "dcterms:W3CDTF"), date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
}
