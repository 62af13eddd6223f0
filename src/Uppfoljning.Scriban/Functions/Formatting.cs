using System.Globalization;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

/// <summary>What math.format and object.format share.</summary>
internal static class Formatting
{
    private const int LongestPattern = 200;

    public static object? Format(Call call, int value, int format, int culture)
    {
        if (call[value] is not IFormattable formattable) throw call.Error($"\"{call.Text(value)}\" är {Kinds.InWords(call[value])} och kan inte formateras.");
        var pattern = call.Text(format) ?? "";
        var where = Culture(call, culture);
        if (pattern.Length > LongestPattern || IsEnormous(pattern))
            throw call.Context.Error(call.PlaceOf(format), $"\"{pattern}\" är inget format.");
        try
        {
            return formattable.ToString(pattern, where);
        }
        catch (FormatException)
        {
            var wantsInteger = pattern is ['X' or 'x' or 'D' or 'd', ..];
            if (wantsInteger && Numbers.TryDouble(call[value], out var real) && Math.Abs(real) < long.MaxValue)
                return ((long)real).ToString(pattern, where);
            throw call.Context.Error(call.PlaceOf(format), $"\"{pattern}\" är inget format för {Kinds.InWords(call[value])}.");
        }
    }

    /// <summary>"N999999999" would fill the memory.</summary>
    private static bool IsEnormous(string pattern) => pattern.Length > 4 && char.IsLetter(pattern[0]) && pattern.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The culture that an argument names; the context's when it is left out.</summary>
    public static CultureInfo Culture(Call call, int index)
    {
        if (call[index] is null) return call.Context.CurrentCulture;
        var name = call.Text(index)!;
        return CultureTable.Find(name) ?? throw call.Context.Error(call.PlaceOf(index), $"Språket \"{name}\" är inte känt.", "skriv till exempel \"sv-SE\"");
    }
}
