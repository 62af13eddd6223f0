using System.Collections.Immutable;
using System.Xml.Linq;

namespace Uppfoljning.Core.Reports.Docx.Packaging;

/// <summary>A file in a package: its path without a leading slash, what it is, its bytes, and what it points at.</summary>
internal sealed record PackagePart(string Path, string ContentType, ReadOnlyMemory<byte> Bytes, ImmutableArray<PackageRelationship> Relationships)
{
    public static PackagePart Of(string path, string contentType, XElement root, params ImmutableArray<PackageRelationship> relationships) =>
        new(path, contentType, PackageXml.Bytes(root), relationships);
}
