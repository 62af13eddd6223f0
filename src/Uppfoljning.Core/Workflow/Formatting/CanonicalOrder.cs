using Uppfoljning.Core.Binding;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Puts keys in the order of format.md. A key that is not there stays after the one that it stood after; keys that the author chose keep their order.</summary>
internal static class CanonicalOrder
{
    public static void Sort(LayoutGroup root, MapShape shape) => Sort(root, shape, owner: null);

    /// <summary>The shape of a key's value or a list's item; null where the tables tell of none.</summary>
    public static Shape? Of(Shape? shape, string? key) => shape switch
    {
        MapShape map => key is null ? null : map.Find(key)?.Shape,
        KeyedShape keyed => key is null ? null : keyed.Value,
        BriefOrFullShape either => Of(either.Full, key),
        ListShape list => key is null ? list.Item : null,
        _ => null,
    };

    /// <summary>The table that a mapping's keys are in; null where their order is the author's own.</summary>
    public static MapShape? TableOf(Shape? shape) => shape as MapShape ?? (shape as BriefOrFullShape)?.Full;

    private static void Sort(LayoutGroup group, Shape? shape, LayoutPart? owner)
    {
        foreach (var part in group.Parts)
        {
            if (part.Value is LayoutGroup inner) Sort(inner, Of(shape, part.Key?.Text), part);
        }
        group.IsProse = shape is ListShape { IsProse: true };
        if (!group.IsMapping || TableOf(shape) is not { } table) return;
        var sorted = Sorted(group.Parts, table);
        if (MustStayFirst(group.Parts, sorted, owner))
        {
            sorted.Remove(group.Parts[0]);
            sorted.Insert(0, group.Parts[0]);
        }
        if (sorted.Count > 0) sorted[0].TakeBlank();
        group.Parts = sorted;
    }

    private static List<LayoutPart> Sorted(List<LayoutPart> parts, MapShape table)
    {
        var ranks = new Dictionary<LayoutPart, int>(parts.Count);
        var rank = -1;
        foreach (var part in parts)
        {
            var known = 0;
            while (known < table.Fields.Length && table.Fields[known].Key != part.Key!.Text) known++;
            if (known < table.Fields.Length) rank = known;
            ranks[part] = rank;
        }
        return [.. parts.OrderBy(part => ranks[part])];
    }

    /// <summary>
    /// A waiver on the file's first line of content speaks of the whole file too, and one above a list's dash of the key beside it:
    /// then what stands first goes on doing so.
    /// </summary>
    private static bool MustStayFirst(List<LayoutPart> parts, List<LayoutPart> sorted, LayoutPart? owner) =>
        parts.Count > 0 && parts[0] != sorted[0] && owner?.Key is null
        && (parts[0].IsWaived || sorted[0].IsWaived || owner?.Leading.Exists(comment => comment.IsWaiver) == true);
}
