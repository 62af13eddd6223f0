namespace Uppfoljning.Core.Yaml;

/// <summary>A file that was read. Plan and goal are folder names; for the register and the settings both are empty.</summary>
public sealed record RepositoryFile(RepositoryFileKind Kind, string Plan, string Goal, string Name, ReadOnlyMemory<byte> Bytes, YamlFile Yaml);
