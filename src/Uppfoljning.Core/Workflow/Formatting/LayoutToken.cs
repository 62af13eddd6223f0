using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>A text, a comment or one of YAML's signs, and how many line breaks part it from the one before.</summary>
internal sealed record LayoutToken(char Sign, int Start, int LinesBefore)
{
    /// <summary>The sign of a comment's token.</summary>
    public const char CommentSign = '#';

    /// <summary>The sign of a text's token.</summary>
    public const char TextSign = 'a';

    public LayoutComment? Comment { get; init; }

    public YamlScalar? Scalar { get; init; }

    public bool HasBlankBefore => LinesBefore > 1;
}
