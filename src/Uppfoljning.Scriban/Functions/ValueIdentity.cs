using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

/// <summary>When two values are the same in a list: 1 and 1.0 are, 1 and "1" are not.</summary>
internal sealed class ValueIdentity : IEqualityComparer<object>
{
    public static readonly ValueIdentity Instance = new();

    public new bool Equals(object? x, object? y)
    {
        if (x is null || y is null) return x is null && y is null;
        if (Numbers.IsNumber(x) && Numbers.IsNumber(y)) return Key(x).Equals(Key(y));
        return Bare(x).Equals(Bare(y));
    }

    public int GetHashCode(object obj) => Numbers.IsNumber(obj) ? Key(obj).GetHashCode() : Bare(obj).GetHashCode();

    private static double Key(object number) => Numbers.TryDouble(number, out var real) ? real : 0;

    private static object Bare(object value) => value is SafeString safe ? safe.Text : value;
}
