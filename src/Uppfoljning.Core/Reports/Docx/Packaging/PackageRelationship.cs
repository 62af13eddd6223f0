namespace Uppfoljning.Core.Reports.Docx.Packaging;

/// <summary>What a part points at, by the id it uses for it: another part, or an address outside the package.</summary>
internal sealed record PackageRelationship(string Id, string Type, string Target, bool IsExternal = false);
