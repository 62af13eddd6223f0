using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>A file and its text in the canonical layout; a byte order mark is left as it is.</summary>
public sealed record FormattedFile(RepositoryFile File, string Text)
{
    /// <summary>From the project folder.</summary>
    public string Path => File.Yaml.Source.Path;

    public bool IsChanged { get; } = !File.Yaml.Source.Text.Equals(Text, StringComparison.Ordinal);

    /// <summary>What is to be written, made anew each time.</summary>
    public byte[] Bytes => Utf8Text.Encode(Text, File.Yaml.Source.HasByteOrderMark);
}
