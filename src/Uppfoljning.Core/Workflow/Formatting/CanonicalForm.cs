namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Decides which lists and mappings stay within brackets in one line; the others get a line for each part, and their comments places beside those lines.</summary>
internal static class CanonicalForm
{
    public const int Width = 100;

    public static void Settle(LayoutGroup root)
    {
        if (root.Opening is { } opening) root.Head.Add(opening);
        Settle(root, indentation: 0, isWaived: false);
    }

    /// <param name="group">One whose parts get lines of their own.</param>
    /// <param name="indentation">How far in those lines begin.</param>
    /// <param name="isWaived">Whether a waiver speaks of the first of them.</param>
    private static void Settle(LayoutGroup group, int indentation, bool isWaived)
    {
        group.IsFlow = false;
        foreach (var part in group.Parts)
        {
            if (part.Value is LayoutGroup inner) SettlePart(part, inner, indentation, part.IsWaived || (isWaived && part == group.Parts[0]));
        }
    }

    private static void SettlePart(LayoutPart part, LayoutGroup inner, int indentation, bool isWaived)
    {
        // What stands on the waiver's line, and what does not, is to stay so.
        inner.IsVerbatim = inner.IsFlow && (inner.HasWaivers || (isWaived && (inner.Raw.Contains('\n') || FlowText.InOneLine(inner) is null)));
        if (inner.IsVerbatim) return;
        if (inner.Parts.Count == 0) MoveOutOfEmpty(part, inner);
        if (inner.IsFlow && (isWaived || Fits(part, inner, indentation))) return;
        if (inner.IsFlow && part.Key is not null) MoveToKey(part, inner);
        else if (inner.IsFlow) MoveAboveDash(part, inner);
        var isBesideDash = part is { Key: null, Between.Count: 0 };
        Settle(inner, indentation + 2, isWaived && isBesideDash);
        if (isBesideDash) MoveAboveDash(part, inner.Parts[0], inner);
    }

    private static bool Fits(LayoutPart part, LayoutGroup inner, int indentation)
    {
        if (FlowText.InOneLine(inner) is not { } line) return false;
        var before = part.Between.Count > 0 || part.Key is null ? 2 : (LineText.Key(part.Key)?.Length ?? 0) + 2;
        return inner.Parts.Count == 0 || indentation + before + line.Length <= Width;
    }

    /// <summary>Within empty brackets no comment can stay.</summary>
    private static void MoveOutOfEmpty(LayoutPart part, LayoutGroup inner)
    {
        part.Between.AddRange([.. inner.Opening is null ? [] : (LayoutComment[])[inner.Opening], .. inner.Head, .. inner.End]);
        inner.Opening = null;
        inner.Head.Clear();
        inner.End.Clear();
    }

    /// <summary>One comment finds room on the key's line; the others go where the parts go.</summary>
    private static void MoveToKey(LayoutPart part, LayoutGroup inner)
    {
        var header = part.Between is [{ IsAlone: false } beside, ..] ? beside : inner.Opening ?? part.Trailing;
        if (inner.Opening is not null) part.Between.Add(inner.Opening);
        inner.Head.InsertRange(0, part.Between.Where(comment => comment != header));
        if (part.Trailing is { } trailing && trailing != header) inner.End.Add(trailing);
        part.Between = header is null ? [] : [header];
        inner.Opening = part.Trailing = null;
    }

    private static void MoveAboveDash(LayoutPart part, LayoutGroup inner)
    {
        part.Leading.AddRange([.. part.Between, .. inner.Opening is null ? [] : (LayoutComment[])[inner.Opening], .. part.Trailing is null ? [] : (LayoutComment[])[part.Trailing]]);
        part.Between.Clear();
        inner.Opening = part.Trailing = null;
    }

    /// <summary>What stands above the first key of an item has no room between it and its dash.</summary>
    private static void MoveAboveDash(LayoutPart part, LayoutPart first, LayoutGroup inner)
    {
        if (inner.HasBlankAfterHead && first.Leading.Count > 0) first.Leading[0] = first.Leading[0] with { HasBlankBefore = true };
        else if (inner.HasBlankAfterHead) first.HasBlankBefore = true;
        List<LayoutComment> moved = [.. inner.Head, .. first.Leading];
        (inner.HasBlankFirst, inner.HasBlankAfterHead) = (false, false);
        if (moved.Count == 0)
        {
            first.HasBlankBefore = false;
            return;
        }
        moved[0] = moved[0] with { HasBlankBefore = part.HasBlankBefore };
        part.HasBlankBefore = first.HasBlankBefore;
        first.HasBlankBefore = false;
        part.Leading.AddRange(moved);
        inner.Head.Clear();
        first.Leading.Clear();
    }
}
