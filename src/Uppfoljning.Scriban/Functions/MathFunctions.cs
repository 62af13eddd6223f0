using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Functions;

internal static class MathFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject();
        group.Define("abs", "value", Abs);
        group.Define("ceil", "value", call => ToWhole(call, Math.Ceiling, Math.Ceiling));
        group.Define("divided_by", "value divisor", DividedBy);
        group.Define("floor", "value", call => ToWhole(call, Math.Floor, Math.Floor));
        group.Define("format", "value format culture?", Format);
        group.Define("is_number", "value", call => Numbers.IsNumber(call[0]));
        group.Define("minus", "value with", call => Apply(call, BinaryOperator.Subtract));
        group.Define("modulo", "value with", call => Apply(call, BinaryOperator.Modulo));
        group.Define("plus", "value with", call => Apply(call, BinaryOperator.Add));
        group.Define("round", "value precision?", Round);
        group.Define("times", "value with", call => Apply(call, BinaryOperator.Multiply));
        group.Define("uuid", "", call => Chance.Refuse(call) ?? Guid.NewGuid().ToString());
        group.Define("random", "minValue maxValue", Random);
        return group;
    }

    private static object? Apply(Call call, BinaryOperator op)
    {
        var here = new LiteralExpression(call.Site.Place, null);
        return Operators.Apply(call.Context, op, call[0], call[1], new OperatorPlaces(call.Site.Place, here, here));
    }

    private static object? Abs(Call call)
    {
        if (call[0] is null) return null;
        if (!Numbers.TryParse(call.Context, call[0], out var number)) throw call.Wrong(0, "ett tal");
        return Numbers.TryDouble(number, out var real) && real < 0 ? Numbers.Negate(number) : number;
    }

    private static object? ToWhole(Call call, Func<double, double> onDouble, Func<decimal, decimal> onDecimal)
    {
        if (call[0] is null) return null;
        if (!Numbers.TryParse(call.Context, call[0], out var number)) throw call.Wrong(0, "ett tal");
        if (number is decimal exact) return onDecimal(exact);
        return Numbers.IsInteger(number) || !Numbers.TryDouble(number, out var real) ? number : onDouble(real);
    }

    private static object? Round(Call call)
    {
        if (call[0] is null) return null;
        var precision = Math.Clamp(call.Int(1), 0, 15);
        if (!Numbers.TryParse(call.Context, call[0], out var number)) throw call.Wrong(0, "ett tal");
        if (number is decimal exact) return decimal.Round(exact, precision);
        if (Numbers.IsInteger(number)) return number;
        Numbers.TryDouble(number, out var real);
        return Math.Round(real, precision);
    }

    private static object? DividedBy(Call call)
    {
        if (call[0] is null || call[1] is null) return null;
        var result = Apply(call, BinaryOperator.Divide);
        if (!Numbers.IsInteger(call[1]) || !Numbers.TryDouble(result, out var real)) return result;
        if (!double.IsFinite(real)) throw call.Error("Det går inte att dela med noll.");
        return Numbers.Shrink(new System.Numerics.BigInteger(Math.Floor(real)));
    }

    private static object? Format(Call call)
    {
        if (call[0] is null) return null;
        if (!Numbers.IsNumber(call[0])) throw call.Error($"\"{Texts.Of(call.Context, call[0])}\" är {Kinds.InWords(call[0])}, inte ett tal.");
        return Formatting.Format(call, 0, 1, 2);
    }

    private static object? Random(Call call)
    {
        Chance.Refuse(call);
        var (least, most) = (call.Int(0), call.Int(1));
        if (least >= most) throw call.Error($"Det finns inget tal från {least} till {most}.");
        return System.Random.Shared.Next(least, most);
    }
}
