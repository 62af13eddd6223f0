namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>A mapping or a list.</summary>
internal sealed class LayoutGroup : LayoutNode
{
    public required bool IsMapping { get; init; }

    /// <summary>Whether it stands within brackets, or between two commas within others'.</summary>
    public required bool IsFlow { get; set; }

    /// <summary>Whether it is to stand as the author wrote it, on the same lines: a waiver speaks of what is on one of them.</summary>
    public bool IsVerbatim { get; set; }

    /// <summary>Comments first in it that belong to no key of it: they stay first whatever the keys' order.</summary>
    public List<LayoutComment> Head { get; init; } = [];

    /// <summary>Whether the author left a blank line before all that is in it.</summary>
    public bool HasBlankFirst { get; set; }

    /// <summary>Whether the author left a blank line between its head and its first part.</summary>
    public bool HasBlankAfterHead { get; set; }

    public List<LayoutPart> Parts { get; set; } = [];

    /// <summary>On the line of the opening bracket, after it.</summary>
    public LayoutComment? Opening { get; set; }

    /// <summary>After its last part, as far in as its parts.</summary>
    public List<LayoutComment> End { get; set; } = [];

    /// <summary>Whether it is a list of sentences, each of which gets a line.</summary>
    public bool IsProse { get; set; }

    public bool HasComments =>
        Opening is not null || Head.Count > 0 || End.Count > 0 || Parts.Exists(part => part.HasComments || part.Value is LayoutGroup { HasComments: true });

    /// <summary>Whether a waiver stands in it, at any depth.</summary>
    public bool HasWaivers =>
        Opening is { IsWaiver: true } || Head.Exists(comment => comment.IsWaiver) || End.Exists(comment => comment.IsWaiver)
        || Parts.Exists(part => part.IsWaived || part.Value is LayoutGroup { HasWaivers: true });
}
