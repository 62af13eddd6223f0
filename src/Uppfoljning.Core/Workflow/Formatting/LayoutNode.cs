namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>A value as it is laid out in a file: what its tree has not, comments and blank lines, stands in it too.</summary>
internal abstract class LayoutNode
{
    /// <summary>As the author wrote it.</summary>
    public required string Raw { get; init; }
}
