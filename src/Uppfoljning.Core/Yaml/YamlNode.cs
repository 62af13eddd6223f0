using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>A value in a YAML file and where it stands.</summary>
public abstract record YamlNode(TextSpan Span);
