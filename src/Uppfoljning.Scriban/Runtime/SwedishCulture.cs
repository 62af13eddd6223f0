using System.Globalization;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>sv-SE from a table of our own: the system's is absent on bare machines and differs between versions.</summary>
public static class SwedishCulture
{
    /// <summary>Month and day names, numbers with comma and no-break space, dates as 2026-03-05. Read-only.</summary>
    public static CultureInfo Instance { get; } = CultureEntry.Make(new CultureEntry(
        "sv-SE",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
        "söndag måndag tisdag onsdag torsdag fredag lördag",
        "sön mån tis ons tors fre lör",
        "yyyy-MM-dd", "'den 'd MMMM yyyy", "HH:mm", "HH:mm:ss", DayOfWeek.Monday, CalendarWeekRule.FirstFourDayWeek,
        ",", "\u00a0", 8, 3, "kr", "\u2212", "∞", "fm", "em"));
}
