using System.Numerics;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>What the operators do with values of each sort.</summary>
internal static partial class Operators
{
    public static object? Apply(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlaces places)
    {
        switch (op)
        {
            case BinaryOperator.Equal: return Comparison.AreEqual(context, left, right);
            case BinaryOperator.NotEqual: return !Comparison.AreEqual(context, left, right);
            case BinaryOperator.Less: return Ordered(context, op, left, right, places) is < 0;
            case BinaryOperator.LessOrEqual: return Ordered(context, op, left, right, places) is <= 0;
            case BinaryOperator.Greater: return Ordered(context, op, left, right, places) is > 0;
            case BinaryOperator.GreaterOrEqual: return Ordered(context, op, left, right, places) is >= 0;
            case BinaryOperator.Range or BinaryOperator.RangeLess: return Range(context, op, left, right, places);
        }

        if (left is string or SafeString || right is string or SafeString) return OnText(context, op, left, right, places);
        if (left is int a && right is int b && OnSmall(op, a, b) is { } small) return small;
        if (op is BinaryOperator.ShiftLeft && left is ScriptArray target) return Push(target, right, atStart: false);
        if (op is BinaryOperator.ShiftRight && right is ScriptArray other) return Push(other, left, atStart: true);
        if (left is null || right is null) return null;
        if (left is IReadOnlyList<object?> || right is IReadOnlyList<object?>) return OnLists(context, op, left, right, places);
        if (Dates.TryGet(left) is not null || left is TimeSpan)
            return OnTime(op, Dates.TryGet(left) ?? left, Dates.TryGet(right) ?? right) ?? throw Unsupported(context, op, left, right, places);
        if (AsNumber(left) is { } x && AsNumber(right) is { } y) return OnNumbers(context, op, x, y, places);
        throw Unsupported(context, op, left, right, places);
    }

    public static string Sign(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideRound => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Range => "..",
        BinaryOperator.RangeLess => "..<",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        _ => op.ToString(),
    };

    private static object? AsNumber(object value) => value is bool flag ? flag ? 1 : 0 : Numbers.IsNumber(value) ? value : null;

    private static int? Ordered(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlaces places)
    {
        if (left is null || right is null) return null;
        return Comparison.Compare(context, left, right) ?? throw Unsupported(context, op, left, right, places);
    }

    private static ScriptRuntimeException Unsupported(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlaces places) =>
        context.Error(places.Operator, $"\"{Sign(op)}\" kan inte användas mellan {Kinds.PairInWords(left, right)}.");

    private static object Range(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlaces places)
    {
        if (!Numbers.IsInteger(left) || !Numbers.IsInteger(right)) throw Unsupported(context, op, left, right, places);
        BigInteger first = Numbers.ToBig(left!), last = Numbers.ToBig(right!);
        if (op == BinaryOperator.RangeLess)
        {
            if (first == last) return new ScriptArray();
            last -= first < last ? BigInteger.One : BigInteger.MinusOne;
        }

        var count = BigInteger.Abs(last - first) + 1;
        var limit = context.LoopLimit > 0 ? context.LoopLimit : TemplateContext.LargestList;
        if (count > limit || BigInteger.Abs(first) > long.MaxValue / 4)
            throw context.Error(places.Operator, $"Följden har fler än {limit} tal.", "en följd så lång är sällan avsedd");
        return new ScriptRange((long)first, (long)last);
    }

    private static object? OnText(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlaces places)
    {
        if (op == BinaryOperator.Add) return Texts.Join(context, left, right, places.Operator);
        if (op != BinaryOperator.Multiply)
        {
            if (op is BinaryOperator.ShiftLeft && left is ScriptArray target) return Push(target, right, atStart: false);
            if (op is BinaryOperator.ShiftRight && right is ScriptArray other) return Push(other, left, atStart: true);
            throw Unsupported(context, op, left, right, places);
        }

        var (text, times) = left is string or SafeString ? (left, right) : (right, left);
        if (!Numbers.TryIndex(times, out var count))
            throw context.Error(places.Left.Place, "\"*\" behöver ett heltal och en text, eller två tal.");
        count = Math.Max(0, count);
        var plain = Texts.Plain(text!);
        context.CheckSize((long)plain.Length * count, places.Operator);
        var repeated = string.Concat(Enumerable.Repeat(plain, count));
        return text is SafeString ? new SafeString(repeated) : repeated;
    }

    private static ScriptArray Push(ScriptArray target, object? value, bool atStart)
    {
        if (atStart) target.Insert(0, value);
        else target.Add(value);
        return target;
    }

    private static ScriptArray OnLists(TemplateContext context, BinaryOperator op, object left, object right, OperatorPlaces places)
    {
        if (op == BinaryOperator.Add)
        {
            var sum = new ScriptArray();
            if (left is IReadOnlyList<object?> first) sum.AddRange(first);
            else sum.Add(left);
            if (right is IReadOnlyList<object?> second) sum.AddRange(second);
            else sum.Add(right);
            context.CheckListSize(sum.Count, places.Operator);
            return sum;
        }

        var (list, times) = left is IReadOnlyList<object?> items ? (items, right) : ((IReadOnlyList<object?>)right, left);
        if (op != BinaryOperator.Multiply || !Numbers.TryIndex(times, out var count)) throw Unsupported(context, op, left, right, places);
        count = Math.Max(0, count);
        context.CheckListSize((long)list.Count * count, places.Operator);
        var result = new ScriptArray(list.Count * count);
        for (var i = 0; i < count; i++) result.AddRange(list);
        return result;
    }

    private static object? OnTime(BinaryOperator op, object left, object right)
    {
        try
        {
            return (left, right, op) switch
            {
                (DateTime a, DateTime b, BinaryOperator.Subtract) => a - b,
                (DateTime a, TimeSpan b, BinaryOperator.Add) => a + b,
                (DateTime a, TimeSpan b, BinaryOperator.Subtract) => a - b,
                (TimeSpan a, TimeSpan b, BinaryOperator.Add) => a + b,
                (TimeSpan a, TimeSpan b, BinaryOperator.Subtract) => a - b,
                (TimeSpan a, TimeSpan b, BinaryOperator.Divide) when b != TimeSpan.Zero => a / b,
                _ => null,
            };
        }
        catch (Exception problem) when (problem is ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }
}
