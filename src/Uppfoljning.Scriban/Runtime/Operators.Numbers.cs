using System.Numerics;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Runtime;

internal static partial class Operators
{
    // Whole numbers grow as they need to, but not until the memory is full.
    private const int LargestShift = 4096;
    private static readonly BigInteger LargestNumber = BigInteger.One << LargestShift;

    private static object? OnSmall(BinaryOperator op, int left, int right) => op switch
    {
        BinaryOperator.Add => Numbers.Shrink((long)left + right),
        BinaryOperator.Subtract => Numbers.Shrink((long)left - right),
        BinaryOperator.Multiply => Numbers.Shrink((long)left * right),
        _ => null,
    };

    private static object OnNumbers(TemplateContext context, BinaryOperator op, object left, object right, OperatorPlaces places)
    {
        if (left is decimal || right is decimal) return OnDecimals(context, op, left, right, places);
        if (Numbers.IsInteger(left) && Numbers.IsInteger(right)) return OnIntegers(context, op, left, right, places);
        var result = OnDoubles(context, op, left, right, places);
        return left is double || right is double ? result : (object)(float)result;
    }

    private static double OnDoubles(TemplateContext context, BinaryOperator op, object left, object right, OperatorPlaces places)
    {
        Numbers.TryDouble(left, out var a);
        Numbers.TryDouble(right, out var b);
        return op switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            BinaryOperator.Multiply => a * b,
            BinaryOperator.Divide => a / b,
            BinaryOperator.DivideRound => Math.Round(a / b),
            BinaryOperator.Modulo => a % b,
            _ => throw Unsupported(context, op, left, right, places),
        };
    }

    private static object OnIntegers(TemplateContext context, BinaryOperator op, object left, object right, OperatorPlaces places)
    {
        BigInteger a = Numbers.ToBig(left), b = Numbers.ToBig(right);
        if (op is BinaryOperator.DivideRound or BinaryOperator.Modulo && b.IsZero) throw DivisionByZero(context, places);
        if (op is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight && BigInteger.Abs(b) > LargestShift)
            throw context.Error(places.Operator, $"Ett tal kan flyttas högst {LargestShift} steg.");
        if (op == BinaryOperator.Divide) return (double)a / (double)b;

        var result = op switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            BinaryOperator.Multiply => a * b,
            BinaryOperator.DivideRound => BigInteger.Divide(a, b),
            BinaryOperator.Modulo => BigInteger.Remainder(a, b),
            BinaryOperator.ShiftLeft => a << (int)b,
            BinaryOperator.ShiftRight => a >> (int)b,
            _ => throw Unsupported(context, op, left, right, places),
        };
        return BigInteger.Abs(result) > LargestNumber ? throw context.Error(places.Operator, "Talet blir för stort.") : Numbers.Shrink(result);
    }

    private static decimal OnDecimals(TemplateContext context, BinaryOperator op, object left, object right, OperatorPlaces places)
    {
        if (!Numbers.TryDecimal(left, out var a) || !Numbers.TryDecimal(right, out var b)) throw context.Error(places.Operator, "Talet blir för stort.");
        if (op is BinaryOperator.Divide or BinaryOperator.DivideRound or BinaryOperator.Modulo && b == 0) throw DivisionByZero(context, places);
        try
        {
            return op switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                BinaryOperator.DivideRound => decimal.Round(a / b),
                BinaryOperator.Modulo => a % b,
                _ => throw Unsupported(context, op, left, right, places),
            };
        }
        catch (OverflowException)
        {
            throw context.Error(places.Operator, "Talet blir för stort.");
        }
    }

    private static ScriptRuntimeException DivisionByZero(TemplateContext context, OperatorPlaces places) =>
        context.Error(places.Operator, places.Right is LiteralExpression ? "Det går inte att dela med noll." : $"Det går inte att dela med noll, och \"{places.Right}\" är noll.");
}
