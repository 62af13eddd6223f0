using System.Globalization;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

internal static class TimeSpanFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject();
        group.SetValue("zero", TimeSpan.Zero, readOnly: true);
        group.Define("from_days", "days", call => From(call, TimeSpan.TicksPerDay));
        group.Define("from_hours", "hours", call => From(call, TimeSpan.TicksPerHour));
        group.Define("from_minutes", "minutes", call => From(call, TimeSpan.TicksPerMinute));
        group.Define("from_seconds", "seconds", call => From(call, TimeSpan.TicksPerSecond));
        group.Define("from_milliseconds", "millis", call => From(call, TimeSpan.TicksPerMillisecond));
        group.Define("parse", "text", call => TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span)
            ? span
            : throw call.Context.Error(call.PlaceOf(0), $"\"{call.Text(0)}\" är ingen tidslängd.", "skriv dagar.timmar:minuter:sekunder"));
        return group;
    }

    private static TimeSpan From(Call call, long unit)
    {
        var ticks = call.Double(0) * unit;
        return Math.Abs(ticks) < long.MaxValue ? TimeSpan.FromTicks((long)Math.Round(ticks)) : throw call.Error("Tidslängden blir för stor.");
    }
}
