namespace Uppfoljning.Core.Yaml;

/// <summary>What a file under <c>data/</c> holds, told by its name and place alone.</summary>
public enum RepositoryFileKind
{
    Register,
    Settings,
    Plan,
    Goal,
    Assignment,
}

/// <summary>A file that was read. Plan and goal are folder names; for the register and the settings both are empty.</summary>
public sealed record RepositoryFile(RepositoryFileKind Kind, string Plan, string Goal, string Name, ReadOnlyMemory<byte> Bytes, YamlFile Yaml);
