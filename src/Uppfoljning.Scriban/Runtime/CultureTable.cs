using System.Globalization;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>The few cultures that templates may name. Others are the system's, where it has any.</summary>
internal static class CultureTable
{
    private static readonly Dictionary<string, CultureInfo> Known = new[]
    {
        SwedishCulture.Instance,
        CultureEntry.Make(new CultureEntry(
            "en-US", "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "Sunday Monday Tuesday Wednesday Thursday Friday Saturday", "Sun Mon Tue Wed Thu Fri Sat",
            "M/d/yyyy", "dddd, MMMM d, yyyy", "h:mm tt", "h:mm:ss tt", DayOfWeek.Sunday, CalendarWeekRule.FirstDay,
            ".", ",", 1, 0, "$", "-", "∞", "AM", "PM")),
        CultureEntry.Make(new CultureEntry(
            "en-GB", "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
            "Sunday Monday Tuesday Wednesday Thursday Friday Saturday", "Sun Mon Tue Wed Thu Fri Sat",
            "dd/MM/yyyy", "dddd, d MMMM yyyy", "HH:mm", "HH:mm:ss", DayOfWeek.Monday, CalendarWeekRule.FirstFourDayWeek,
            ".", ",", 1, 0, "£", "-", "∞", "am", "pm")),
        CultureEntry.Make(new CultureEntry(
            "de-DE", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
            "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag", "So Mo Di Mi Do Fr Sa",
            "dd.MM.yyyy", "dddd, d. MMMM yyyy", "HH:mm", "HH:mm:ss", DayOfWeek.Monday, CalendarWeekRule.FirstFourDayWeek,
            ",", ".", 8, 3, "€", "-", "∞", "AM", "PM")),
        CultureEntry.Make(new CultureEntry(
            "fr-FR", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            "dimanche lundi mardi mercredi jeudi vendredi samedi", "dim. lun. mar. mer. jeu. ven. sam.",
            "dd/MM/yyyy", "dddd d MMMM yyyy", "HH:mm", "HH:mm:ss", DayOfWeek.Monday, CalendarWeekRule.FirstFourDayWeek,
            ",", "\u202f", 8, 3, "€", "-", "∞", "AM", "PM")),
    }.ToDictionary(culture => culture.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A culture by its name, null if neither we nor the system know it.</summary>
    public static CultureInfo? Find(string name)
    {
        if (name.Length == 0) return CultureInfo.InvariantCulture;
        if (Known.TryGetValue(name, out var culture)) return culture;
        if (Known.FirstOrDefault(entry => entry.Key.StartsWith(name + "-", StringComparison.OrdinalIgnoreCase)).Value is { } near) return near;
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
