using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>A comment, from its # to the end of the line. One that trails stands after something else on its line.</summary>
public sealed record YamlComment(TextSpan Span, string Text, bool IsTrailing);
