using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>A value in a YAML file and where it stands.</summary>
public abstract record YamlNode(TextSpan Span)
{
    /// <summary>The node itself or all within it that are single values, in the file's order; keys are not among them.</summary>
    public IEnumerable<YamlScalar> Scalars() => this switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(item => item.Scalars()),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => entry.Value.Scalars()),
        _ => [],
    };
}
