namespace Uppfoljning.Core.Yaml;

/// <summary>A file that was read. Plan and goal are folder names; for the register and the settings both are empty.</summary>
public sealed record RepositoryFile(RepositoryFileKind Kind, string Plan, string Goal, string Name, YamlFile Yaml)
{
    /// <summary>The file's bytes as they were read, made anew of its text each time. Of one that is not UTF-8 they can't be had.</summary>
    public byte[] Bytes => Utf8Text.Encode(Yaml.Source.Text, Yaml.Source.HasByteOrderMark);
}
