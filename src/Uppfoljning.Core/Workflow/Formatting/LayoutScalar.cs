namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>A text as the author wrote it, with its quotes or the sign of its block and all of its lines.</summary>
internal sealed class LayoutScalar : LayoutNode
{
    /// <summary>The text that it is read as.</summary>
    public required string Text { get; init; }

    /// <summary>The comment after a block's sign.</summary>
    public LayoutComment? HeaderComment { get; init; }

    public bool IsEmpty => Raw.Length == 0;

    public bool IsBlock => Raw is ['|' or '>', ..];
}
