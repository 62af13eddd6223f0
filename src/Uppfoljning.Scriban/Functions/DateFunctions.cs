using System.Globalization;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

internal static class DateFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject();
        group.SetValue("default_format", DateFormat.Default, readOnly: true);
        group.SetValue("format", DateFormat.Default);
        group.Define("now", "", call => Chance.Refuse(call) ?? DateTime.Now);
        group.Define("utc_now", "", call => Chance.Refuse(call) ?? DateTime.UtcNow);
        group.Define("add_days", "date days", call => Add(call, (date, number) => date.AddDays(number)));
        group.Define("add_months", "date months", call => Add(call, (date, number) => date.AddMonths((int)number)));
        group.Define("add_years", "date years", call => Add(call, (date, number) => date.AddYears((int)number)));
        group.Define("add_hours", "date hours", call => Add(call, (date, number) => date.AddHours(number)));
        group.Define("add_minutes", "date minutes", call => Add(call, (date, number) => date.AddMinutes(number)));
        group.Define("add_seconds", "date seconds", call => Add(call, (date, number) => date.AddSeconds(number)));
        group.Define("add_milliseconds", "date millis", call => Add(call, (date, number) => date.AddMilliseconds(number)));
        group.Define("parse", "text pattern? culture?", call => Parse(call, 0, 1, Formatting.Culture(call, 2)));
        group.Define("parse_to_string", "text output_pattern output_culture? input_pattern? input_culture?", ParseToString);
        group.Define("to_string", "datetime pattern culture?", call =>
            call.Date(0) is { } date ? DateFormat.Format(call.Context, date, call.Text(1) ?? "", Formatting.Culture(call, 2)) : null);
        return group;
    }

    private static DateTime? Add(Call call, Func<DateTime, double, DateTime> add)
    {
        if (call.Date(0) is not { } date) return null;
        try
        {
            return add(date, call.Double(1));
        }
        catch (ArgumentException)
        {
            throw call.Error("Datumet hamnar utanför år 1 till 9999.");
        }
    }

    private static DateTime? Parse(Call call, int text, int pattern, CultureInfo culture)
    {
        if (call.Text(text) is not { Length: > 0 } input) return null;
        if (Dates.TryGet(call[text]) is { } already) return already;
        var format = call.Text(pattern) is { } given ? DateFormat.ToDotNet(given) : null;
        var date = Read(input, format, culture, call.Context.Deterministic);
        if (call.Context.Deterministic && LacksYear(input, format, culture, date))
            throw call.Context.Error(call.PlaceOf(text), $"\"{input}\" har inget år: samma uppgifter ska alltid ge samma resultat.", "skriv år, månad och dag");
        return date;
    }

    private static DateTime Read(string input, string? format, CultureInfo culture, bool withoutClock)
    {
        // A moment in another zone is told in universal time, so that the machine's own zone changes nothing.
        var styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces | (withoutClock ? DateTimeStyles.NoCurrentDateDefault : DateTimeStyles.None);
        var isRead = format is null ? DateTime.TryParse(input, culture, styles, out var date) : DateTime.TryParseExact(input, format, culture, styles, out date);
        return isRead ? date : default;
    }

    /// <summary>.NET takes a year that is not told from the clock. A text that can be read with another year after it has none; leap years, for the last of February.</summary>
    private static bool LacksYear(string input, string? format, CultureInfo culture, DateTime date) =>
        Read($"{input} {(date.Year == 2000 ? 2004 : 2000)}", format is null ? null : format + " yyyy", culture, withoutClock: true) != default;

    private static object? ParseToString(Call call)
    {
        if (Parse(call, 0, 3, Formatting.Culture(call, 4)) is not { } date) return null;
        return DateFormat.Format(call.Context, date, call.Text(1) ?? "", Formatting.Culture(call, 2));
    }
}
