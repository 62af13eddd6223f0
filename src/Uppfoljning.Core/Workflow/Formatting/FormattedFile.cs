using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>A file and its bytes in the canonical layout.</summary>
public sealed record FormattedFile(RepositoryFile File, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>From the project folder.</summary>
    public string Path => File.Yaml.Source.Path;

    public bool IsChanged { get; } = !File.Bytes.Span.SequenceEqual(Bytes.Span);
}
