using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Rules.Texts;

/// <summary>A text that is read as Markdown (format.md, Texts), and where it was written. Path is the way of keys to it.</summary>
internal sealed record RunningText(SourceFile Source, YamlScalar Value, string Path)
{
    /// <summary>A stretch of the file within the text.</summary>
    public Location At(TextSpan span) => new(Source, span, Path);
}
