using System.Globalization;

namespace Uppfoljning.Core.Text;

/// <summary>A month of a year, written ÅÅÅÅ-MM; years 1900–2199.</summary>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    /// <summary>Reads exactly ÅÅÅÅ-MM; null for anything else and for months that do not exist.</summary>
    public static Month? Parse(string text)
    {
        if (text.Length != 7 || text[4] != '-') return null;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        if (!int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)) return null;
        return year is >= 1900 and < 2200 && month is >= 1 and <= 12 ? new Month(year, month) : null;
    }

    public DateOnly LastDay => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    public int CompareTo(Month other) => (Year, Number).CompareTo((other.Year, other.Number));

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");
}
