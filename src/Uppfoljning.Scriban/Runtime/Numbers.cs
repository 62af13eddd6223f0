using System.Globalization;
using System.Numerics;
using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>The numbers of the language: int, long and big whole numbers, double and float, decimal.</summary>
internal static class Numbers
{
    public static bool IsInteger(object? value) => value is int or long or BigInteger or byte or sbyte or short or ushort or uint or ulong;

    public static bool IsNumber(object? value) => IsInteger(value) || value is double or float or decimal;

    public static object Shrink(BigInteger number) => NumberLiterals.Shrink(number);

    public static object Shrink(long number) => number is >= int.MinValue and <= int.MaxValue ? (object)(int)number : number;

    /// <summary>A whole number that fits an int, as places in lists and counts must.</summary>
    public static bool TryIndex(object? value, out int index)
    {
        switch (value)
        {
            case int number:
                index = number;
                return true;
            case double or float or decimal when TryDouble(value, out var real) && real is >= int.MinValue and <= int.MaxValue:
                index = (int)real;
                return true;
            default:
                index = 0;
                if (!IsInteger(value)) return false;
                var big = ToBig(value!);
                if (big < int.MinValue || big > int.MaxValue) return false;
                index = (int)big;
                return true;
        }
    }

    public static BigInteger ToBig(object value) => value switch
    {
        int number => number,
        long number => number,
        BigInteger number => number,
        _ => new BigInteger(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
    };

    public static bool TryDouble(object? value, out double number)
    {
        switch (value)
        {
            case double real: number = real; return true;
            case float real: number = real; return true;
            case decimal exact: number = (double)exact; return true;
            case bool flag: number = flag ? 1 : 0; return true;
            default:
                number = 0;
                if (!IsInteger(value)) return false;
                number = value is int small ? small : (double)ToBig(value!);
                return true;
        }
    }

    public static bool TryDecimal(object value, out decimal number)
    {
        number = 0;
        switch (value)
        {
            case decimal exact: number = exact; return true;
            case double or float:
                if (!TryDouble(value, out var real) || !(Math.Abs(real) < 7.9e28)) return false;
                number = (decimal)real;
                return true;
            default:
                var big = ToBig(value);
                if (BigInteger.Abs(big) > new BigInteger(decimal.MaxValue)) return false;
                number = (decimal)big;
                return true;
        }
    }

    /// <summary>A number, or a text that is one.</summary>
    public static bool TryParse(TemplateContext context, object? value, out object number)
    {
        number = value!;
        if (IsNumber(value)) return true;
        if (value is bool flag)
        {
            number = flag ? 1 : 0;
            return true;
        }

        if (value is not (string or SafeString)) return false;
        var text = Texts.Plain(value);
        if (BigInteger.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var whole))
        {
            number = Shrink(whole);
            return true;
        }

        if (!double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var real)) return false;
        number = real;
        return true;
    }

    public static object Negate(object number) => number switch
    {
        double real => -real,
        float real => -real,
        decimal exact => -exact,
        _ => Shrink(-ToBig(number)),
    };
}
