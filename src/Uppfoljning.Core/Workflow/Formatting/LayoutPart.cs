namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>A key with its value, or an item of a list, and the comments that stand by it.</summary>
internal sealed class LayoutPart
{
    /// <summary>On lines of their own above it.</summary>
    public List<LayoutComment> Leading { get; init; } = [];

    /// <summary>Whether the author left a blank line above its own first line.</summary>
    public bool HasBlankBefore { get; set; }

    /// <summary>Null for an item of a list.</summary>
    public LayoutScalar? Key { get; set; }

    /// <summary>Between the key, or the dash, and the value; the first may stand on the line of the key.</summary>
    public List<LayoutComment> Between { get; set; } = [];

    public LayoutNode Value { get; set; } = null!;

    /// <summary>Whether the author began the value on a line after the key's or the dash's.</summary>
    public bool IsValueBelow { get; set; }

    /// <summary>At the end of the value's last line.</summary>
    public LayoutComment? Trailing { get; set; }

    /// <summary>Below an empty value and further in than its key: what stands there in a value's place.</summary>
    public List<LayoutComment> Below { get; set; } = [];

    /// <summary>Whether a waiver speaks of its first line, or of the first line of its value.</summary>
    public bool IsWaived =>
        Leading.Exists(comment => comment.IsWaiver) || Between.Exists(comment => comment.IsWaiver) || Trailing is { IsWaiver: true } || Value is LayoutScalar { HeaderComment.IsWaiver: true };

    public bool HasComments => Leading.Count > 0 || Between.Count > 0 || Trailing is not null || Below.Count > 0;

    /// <summary>Takes the blank line above it away, above its comments where it has any.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TakeBlank()
    {
        var isBlank = Leading.Count > 0 ? Leading[0].HasBlankBefore : HasBlankBefore;
        if (Leading.Count > 0) Leading[0] = Leading[0] with { HasBlankBefore = false };
        else HasBlankBefore = false;
        return isBlank;
    }
}
