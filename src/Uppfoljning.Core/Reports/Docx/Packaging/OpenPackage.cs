using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;

namespace Uppfoljning.Core.Reports.Docx.Packaging;

/// <summary>
/// A package of parts as Office reads it (ISO/IEC 29500-2): a zip file with a list of what each part is, and with what it points at beside each.
/// The same parts give the same bytes: all have one time, and stand in the order given.
/// </summary>
internal static class OpenPackage
{
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

    private static readonly XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The first time that a zip file can tell.</summary>
    private static readonly DateTimeOffset time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IReadOnlyCollection<PackagePart> parts, params ImmutableArray<PackageRelationship> root)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", PackageXml.Bytes(ContentTypes(parts)));
            Add(zip, "_rels/.rels", PackageXml.Bytes(Relationships(root)));
            foreach (var part in parts)
            {
                Add(zip, part.Path, part.Bytes.Span);
                if (!part.Relationships.IsEmpty) Add(zip, RelationshipsOf(part.Path), PackageXml.Bytes(Relationships(part.Relationships)));
            }
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string path, ReadOnlySpan<byte> bytes)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = time;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    private static XElement ContentTypes(IEnumerable<PackagePart> parts) => new(
        types + "Types",
        new XElement(types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", RelationshipsType)),
        parts.Select(part => new XElement(types + "Override", new XAttribute("PartName", "/" + part.Path), new XAttribute("ContentType", part.ContentType))));

    private static XElement Relationships(ImmutableArray<PackageRelationship> targets) => new(
        relationships + "Relationships",
        targets.Select(target => new XElement(
            relationships + "Relationship",
            new XAttribute("Id", target.Id),
            new XAttribute("Type", target.Type),
            new XAttribute("Target", target.Target),
            target.IsExternal ? new XAttribute("TargetMode", "External") : null)));

    private static string RelationshipsOf(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        return $"{path[..name]}_rels/{path[name..]}.rels";
    }
}
