namespace Uppfoljning.Scriban.Runtime;

/// <summary>When values are the same, and which comes first.</summary>
internal static class Comparison
{
    public static bool AreEqual(TemplateContext context, object? left, object? right)
    {
        if (left is EmptyValue || right is EmptyValue) return IsEmpty(left) && IsEmpty(right);
        if (left is null || right is null) return left is null && right is null;
        if (ReferenceEquals(left, right)) return true;
        if (left is string or SafeString || right is string or SafeString) return Texts.Of(context, left) == Texts.Of(context, right);
        if (left is IReadOnlyList<object?> list && right is IReadOnlyList<object?> other)
        {
            context.CheckStructure(0, context.CompareDepth++);
            var same = list.Count == other.Count && list.Zip(other).All(pair => AreEqual(context, pair.First, pair.Second));
            context.CompareDepth--;
            return same;
        }

        return Order(left, right) is { } order ? order == 0 : left.Equals(right);
    }

    /// <summary>Negative, 0 or positive; null where the two have no order.</summary>
    public static int? Compare(TemplateContext context, object? left, object? right)
    {
        if (left is null || right is null) return null;
        if (left is string or SafeString || right is string or SafeString)
            return string.CompareOrdinal(Texts.Of(context, left), Texts.Of(context, right));
        return Order(left, right);
    }

    private static int? Order(object left, object right)
    {
        if (Dates.TryGet(left) is { } date && Dates.TryGet(right) is { } otherDate) return date.CompareTo(otherDate);
        if (left is TimeSpan span && right is TimeSpan otherSpan) return span.CompareTo(otherSpan);
        if (left is int a && right is int b) return a.CompareTo(b);
        if (Numbers.IsInteger(left) && Numbers.IsInteger(right)) return Numbers.ToBig(left).CompareTo(Numbers.ToBig(right));
        if (left is decimal or float or double && right is decimal || left is decimal && Numbers.IsNumber(right))
        {
            if (Numbers.TryDecimal(left, out var exact) && Numbers.TryDecimal(right, out var otherExact)) return exact.CompareTo(otherExact);
        }

        return Numbers.TryDouble(left, out var real) && Numbers.TryDouble(right, out var otherReal) ? real.CompareTo(otherReal) : null;
    }

    private static bool IsEmpty(object? value) => value switch
    {
        EmptyValue => true,
        ScriptObject members => members.Count == 0,
        IReadOnlyList<object?> list => list.Count == 0,
        _ => false,
    };
}
