using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Rules.Texts;

/// <summary>A text that is read as Markdown (format.md, Texts), and where it was written: under a key of a part of a file.</summary>
internal sealed record RunningText(Origin Part, string Key, YamlScalar Value)
{
    public SourceFile Source => Part.Source;

    /// <summary>A stretch of the file within the text.</summary>
    public Location At(TextSpan span) => new(Source, span, Part.PathTo(Key));
}
