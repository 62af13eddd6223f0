using System.Globalization;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

/// <summary>What math.format and object.format share.</summary>
internal static class Formatting
{
    private const int LongestPattern = 200;

    public static object? Format(Call call, int value, int format, int culture)
    {
        if (call[value] is not IFormattable formattable) return call.Text(value);
        var pattern = call.Text(format) ?? "";
        var where = Culture(call, culture);
        // "N999999999" would fill the memory.
        if (pattern.Length > LongestPattern || pattern.Count(char.IsAsciiDigit) > 3) throw call.Context.Error(call.PlaceOf(format), $"\"{pattern}\" är inget format.");
        try
        {
            return formattable.ToString(pattern, where);
        }
        catch (FormatException)
        {
            if (call[value] is double or float or decimal && pattern is ['X' or 'x' or 'D' or 'd', ..] && Numbers.TryDouble(call[value], out var real) && Math.Abs(real) < long.MaxValue)
                return ((long)real).ToString(pattern, where);
            throw call.Context.Error(call.PlaceOf(format), $"\"{pattern}\" är inget format för {Kinds.InWords(call[value])}.");
        }
    }

    /// <summary>The culture that an argument names; the context's when it is left out.</summary>
    public static CultureInfo Culture(Call call, int index)
    {
        if (call[index] is null) return call.Context.CurrentCulture;
        var name = call.Text(index)!;
        return CultureTable.Find(name) ?? throw call.Context.Error(call.PlaceOf(index), $"Kulturen \"{name}\" är inte känd.", "skriv till exempel \"sv-SE\"");
    }
}
