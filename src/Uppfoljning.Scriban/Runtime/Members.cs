using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>Members by name, of whatever has any.</summary>
internal static class Members
{
    public static bool TryGet(object owner, string name, out object? value)
    {
        if (owner is ScriptObject members)
        {
            if (members.TryGetValue(name, out value)) return true;
            if (name == "empty?")
            {
                value = members.Count == 0;
                return true;
            }

            return false;
        }

        if (owner is IScriptObject other && other.TryGetValue(name, out value)) return true;
        return TryGetOwn(owner, name, out value);
    }

    public static void Set(TemplateContext context, Place place, object owner, string name, object? value)
    {
        if (owner is not IScriptObject target) throw context.Error(place, $"\"{name}\" kan inte sättas på {Kinds.InWords(owner)}.");
        if (!target.TrySetValue(name, value)) throw context.Error(place, $"\"{name}\" kan inte ändras.");
    }

    public static IEnumerable<string> Names(object? owner) => owner switch
    {
        ScriptArray array => array.GetMembers().Append("size"),
        IScriptObject members => members.GetMembers(),
        string or SafeString or ScriptRange => ["size"],
        DateTime or DateOnly or DateTimeOffset => ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond"],
        TimeSpan => ["days", "hours", "minutes", "seconds", "milliseconds", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds"],
        LoopInfo => LoopInfo.Names,
        _ => [],
    };

    private static bool TryGetOwn(object owner, string name, out object? value)
    {
        (var found, value) = owner switch
        {
            string text => OfText(text, name),
            SafeString safe => OfText(safe.Text, name),
            DateTime or DateOnly or DateTimeOffset => OfDate(Dates.TryGet(owner)!.Value, name),
            TimeSpan span => OfTimeSpan(span, name),
            LoopInfo loop => loop.Get(name),
            IReadOnlyList<object?> list => OfList(list, name),
            _ => (false, null),
        };
        return found;
    }

    private static (bool, object?) OfText(string text, string name) => name switch
    {
        "size" => (true, text.Length),
        "empty?" => (true, text.Length == 0),
        _ => (false, null),
    };

    private static (bool, object?) OfList(IReadOnlyList<object?> list, string name) => name switch
    {
        "size" => (true, list.Count),
        "empty?" => (true, list.Count == 0),
        _ => (false, null),
    };

    private static (bool, object?) OfDate(DateTime date, string name) => name switch
    {
        "year" => (true, date.Year),
        "month" => (true, date.Month),
        "day" => (true, date.Day),
        "day_of_year" => (true, date.DayOfYear),
        "day_of_week" => (true, date.DayOfWeek.ToString()),
        "hour" => (true, date.Hour),
        "minute" => (true, date.Minute),
        "second" => (true, date.Second),
        "millisecond" => (true, date.Millisecond),
        "date" => (true, date.Date),
        "time_of_day" => (true, date.TimeOfDay),
        "ticks" => (true, date.Ticks),
        _ => (false, null),
    };

    private static (bool, object?) OfTimeSpan(TimeSpan span, string name) => name switch
    {
        "days" => (true, span.Days),
        "hours" => (true, span.Hours),
        "minutes" => (true, span.Minutes),
        "seconds" => (true, span.Seconds),
        "milliseconds" => (true, span.Milliseconds),
        "total_days" => (true, span.TotalDays),
        "total_hours" => (true, span.TotalHours),
        "total_minutes" => (true, span.TotalMinutes),
        "total_seconds" => (true, span.TotalSeconds),
        "total_milliseconds" => (true, span.TotalMilliseconds),
        "ticks" => (true, span.Ticks),
        _ => (false, null),
    };
}
