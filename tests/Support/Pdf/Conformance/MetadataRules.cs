using System.Text;
using System.Xml.Linq;
using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>The XMP packet: well-formed, of declared properties, and saying what the file is.</summary>
public static class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUA = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>The properties that files of this project have, with the container of their values; null for a plain one.</summary>
    private static readonly Dictionary<XName, string?> Known = new()
    {
        [Dc + "format"] = null,
        [Dc + "title"] = "Alt",
        [Dc + "creator"] = "Seq",
        [Dc + "description"] = "Alt",
        [Dc + "language"] = "Bag",
        [Xmp + "CreatorTool"] = null,
        [Xmp + "CreateDate"] = null,
        [Pdf + "Producer"] = null,
        [PdfA + "part"] = null,
        [PdfA + "conformance"] = null,
        [PdfUA + "part"] = null,
        [Extension + "schemas"] = "Bag",
    };

    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Holds("UA 7.1 t8, A 6.6.2.1 t1", "katalogen har inga metadata", file => file.MetadataStream?.Entries is { } entries && entries.GetValueOrDefault("Type") is PdfName { Value: "Metadata" } && entries.GetValueOrDefault("Subtype") is PdfName { Value: "XML" }),
        Holds("A 6.6.2.1 t2, t3", "paketets huvud säger mer än det ska", file => Text(file) is var text && text.IndexOf("?>", StringComparison.Ordinal) is var end and > 0 && !text[..end].Contains("bytes=", StringComparison.Ordinal) && !text[..end].Contains("encoding=", StringComparison.Ordinal)),
        Holds("A 6.6.2.1 t4", "paketet är inte XML med RDF", file => file.Xmp?.Descendants(Rdf + "RDF").Count() == 1),
        Holds("A 6.6.2.1 t5", "paketet är inte UTF-8", file => file.MetadataStream is { } stream && Encoding.UTF8.GetBytes(Text(file)).AsSpan().SequenceEqual(stream.Data)),
        Checked("A 6.6.2.3.1 t1, t2", file => Properties(file).Where(property => !Known.TryGetValue(property.Name, out var container) || property.Elements().FirstOrDefault()?.Name.LocalName != container).Select(property => property.Name.ToString())),
        Holds("UA 7.1 t9", "titel saknas", file => Value(file, Dc + "title") is { } title && !string.IsNullOrWhiteSpace(title.Value)),
        Holds("UA 5 t1, t2", "paketet säger inte PDF/UA-1", file => Value(file, PdfUA + "part")?.Value == "1"),
        Checked("UA 5 t3, t4, t5, A 6.6.4 t4, t5, t6, t7", file => Properties(file).Where(property => (property.Name.Namespace == PdfUA && Prefix(property) != "pdfuaid") || (property.Name.Namespace == PdfA && Prefix(property) != "pdfaid")).Select(property => property.Name.LocalName)),
        Holds("A 6.6.4 t1, t2", "paketet säger inte PDF/A-2 eller, med bifogade filer, PDF/A-3", file => Part(file) == (file.Catalog.ContainsKey("AF") ? "3" : "2")),
        Holds("A 6.6.4 t3", "paketet säger inte nivå A", file => Value(file, PdfA + "conformance")?.Value == "A"),
        Holds("A 6.6.2.3.2 t1, A 6.6.2.3.3 t1", "behållaren för egna scheman är fel", file => Value(file, Extension + "schemas") is { } schemas && Prefix(schemas) == "pdfaExtension" && schemas.Element(Rdf + "Bag") is not null),
        Checked("A 6.6.2.3.3 t2, t3, t4", file => Missing(file, Schema, "pdfaSchema", "schema", "namespaceURI", "prefix")),
        Holds("A 6.6.2.3.3 t5", "det egna schemat har inga egenskaper", file => file.Xmp?.Descendants(Schema + "property").All(property => property.Element(Rdf + "Seq") is not null) == true),
        Checked("A 6.6.2.3.3 t7, t8, t10", file => Missing(file, Property, "pdfaProperty", "name", "valueType", "description")),
        Holds("A 6.6.2.3.3 t9", "en egen egenskap är varken inre eller yttre", file => file.Xmp?.Descendants(Property + "category").All(category => category.Value is "internal" or "external") == true),
        Holds("ISO 14289-1 5", "PDF/UA:s egenskap är inte beskriven", file => file.Xmp?.Descendants(Schema + "namespaceURI").Any(space => space.Value == PdfUA.NamespaceName) == true),
    ];

    public static string Text(CheckedPdf file) => Encoding.UTF8.GetString(file.MetadataStream?.Data ?? []);

    public static string? Part(CheckedPdf file) => Value(file, PdfA + "part")?.Value;

    private static IEnumerable<XElement> Properties(CheckedPdf file) => file.Xmp?.Descendants(Rdf + "Description").Elements() ?? [];

    private static XElement? Value(CheckedPdf file, XName name) => Properties(file).FirstOrDefault(property => property.Name == name);

    private static string? Prefix(XElement element) => element.GetPrefixOfNamespace(element.Name.Namespace);

    /// <summary>Fields that a description of a schema or a property lacks, or has by another prefix.</summary>
    private static IEnumerable<string> Missing(CheckedPdf file, XNamespace space, string prefix, params string[] fields)
    {
        var described = file.Xmp?.Descendants(space + fields[0]).Select(field => field.Parent!).ToList() ?? [];
        if (described.Count == 0) yield return $"inget {prefix}:{fields[0]}";
        foreach (var (element, field) in described.SelectMany(element => fields.Select(field => (element, field))))
            if (element.Element(space + field) is not { } found || Prefix(found) != prefix || found.Value == "") yield return $"{prefix}:{field}";
    }
}
