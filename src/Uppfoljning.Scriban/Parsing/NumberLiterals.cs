using System.Globalization;
using System.Numerics;

namespace Uppfoljning.Scriban.Parsing;

/// <summary>What a number in code stands for: the smallest of int, long and big that holds it, or double, float, decimal.</summary>
internal static class NumberLiterals
{
    // 10^1000 and above is nobody's number; without a roof one literal could fill the memory.
    private const int LargestExponent = 1000;

    public static object? Read(ReadOnlySpan<char> literal)
    {
        // Nearly every number in a template.
        if (literal.Length < 10 && int.TryParse(literal, NumberStyles.None, CultureInfo.InvariantCulture, out var small)) return small;

        var digits = literal.ToString().Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > 2 && digits[0] == '0' && digits[1] is 'x' or 'X') return Based(digits, 16);
        if (digits.Length > 2 && digits[0] == '0' && digits[1] is 'b' or 'B') return Based(digits, 2);

        var suffix = digits[^1];
        if (char.IsLetter(suffix))
        {
            digits = digits[..^1];
            if (suffix is 'm' or 'M') return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
            var number = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
            return suffix is 'f' or 'F' ? (object)(float)number : number;
        }

        var exponent = digits.AsSpan().IndexOfAny('e', 'E');
        if (digits.Contains('.', StringComparison.Ordinal) || exponent > 0 && !IsSmallPositive(digits.AsSpan(exponent + 1)))
            return double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (digits.Length > LargestExponent) return null;
        return Shrink(BigInteger.Parse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture));
    }

    public static object Shrink(BigInteger number)
    {
        if (number >= int.MinValue && number <= int.MaxValue) return (int)number;
        if (number >= long.MinValue && number <= long.MaxValue) return (long)number;
        return number;
    }

    private static bool IsSmallPositive(ReadOnlySpan<char> exponent) =>
        int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) && power is >= 0 and <= LargestExponent;

    private static object? Based(string digits, int radix)
    {
        var unsigned = digits[^1] is 'u' or 'U';
        var body = digits.AsSpan(2, digits.Length - (unsigned ? 3 : 2));
        if (body.Length == 0 || body.Length > LargestExponent) return null;
        var value = BigInteger.Zero;
        foreach (var digit in body) value = value * radix + Convert.ToInt32(digit.ToString(), 16);
        // Without the suffix, all 32 or 64 bits are a signed number.
        if (!unsigned && value > int.MaxValue && value <= uint.MaxValue) return unchecked((int)(uint)value);
        if (!unsigned && value > long.MaxValue && value <= ulong.MaxValue) return unchecked((long)(ulong)value);
        return Shrink(value);
    }
}
