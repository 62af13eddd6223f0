using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

/// <summary>The order of values in a sorted list: nothing first, then numbers, dates and texts, each among themselves.</summary>
internal static class ValueOrder
{
    public static int Compare(TemplateContext context, object? left, object? right)
    {
        if (left is null || right is null) return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        if (left is string or SafeString && right is string or SafeString)
            return context.TextOrder.Compare(Texts.Plain(left), Texts.Plain(right));
        if (left is string or SafeString || right is string or SafeString) return (left is string or SafeString ? 1 : 0) - (right is string or SafeString ? 1 : 0);
        return Comparison.Compare(context, left, right) ?? 0;
    }
}
