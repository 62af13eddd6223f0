using System.Globalization;
using System.Text;

namespace Uppfoljning.Scriban.Functions;

/// <summary>Dates as strftime writes them: <c>%d %B %Y</c>.</summary>
internal static class DateFormat
{
    public const string Default = "%d %b %Y";

    /// <summary><c>%g</c> makes the rest invariant, and alone stands for the usual format.</summary>
    public static string Format(TemplateContext context, DateTime date, string pattern, CultureInfo culture)
    {
        if (pattern == "%g") pattern = "%g " + context.UsualDateFormat;
        if (pattern.StartsWith("%g ", StringComparison.Ordinal))
        {
            culture = CultureInfo.InvariantCulture;
            pattern = pattern[3..];
        }

        var result = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length || One(date, pattern[i + 1], culture) is not { } part)
            {
                result.Append(pattern[i]);
            }
            else
            {
                result.Append(part);
                i++;
            }
        }

        return result.ToString();
    }

    /// <summary>The pattern as .NET reads dates by.</summary>
    public static string ToDotNet(string pattern)
    {
        var result = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && DotNetPart(pattern[i + 1]) is { } part)
            {
                result.Append(part);
                i++;
            }
            else if (char.IsLetter(pattern[i]) || pattern[i] is '\'' or '"' or '\\' or '%')
            {
                result.Append('\\').Append(pattern[i]);
            }
            else
            {
                result.Append(pattern[i]);
            }
        }

        return result.Length == 1 ? "%" + result : result.ToString();
    }

    private static string? One(DateTime date, char letter, CultureInfo culture)
    {
        var invariant = CultureInfo.InvariantCulture;
        switch (letter)
        {
            case 'a': return date.ToString("ddd", culture);
            case 'A': return date.ToString("dddd", culture);
            case 'b' or 'h': return culture.DateTimeFormat.AbbreviatedMonthNames[date.Month - 1];
            case 'B': return culture.DateTimeFormat.MonthNames[date.Month - 1];
            case 'c': return date.ToString("ddd MMM dd HH:mm:ss yyyy", culture);
            case 'C': return (date.Year / 100).ToString("D2", invariant);
            case 'd': return culture.DateTimeFormat.Calendar.GetDayOfMonth(date).ToString("D2", invariant);
            case 'D': return date.ToString("MM/dd/yy", invariant);
            case 'e': return date.Day.ToString(invariant).PadLeft(2);
            case 'F': return date.ToString("yyyy-MM-dd", invariant);
            case 'H': return date.ToString("HH", culture);
            case 'I': return date.ToString("hh", culture);
            case 'j': return date.DayOfYear.ToString("D3", invariant);
            case 'k': return date.Hour.ToString(invariant).PadLeft(2);
            case 'l': return ((date.Hour + 11) % 12 + 1).ToString(invariant).PadLeft(2);
            case 'L': return date.ToString("fff", culture);
            case 'm': return culture.DateTimeFormat.Calendar.GetMonth(date).ToString("D2", invariant);
            case 'M': return date.ToString("mm", culture);
            case 'n': return "\n";
            case 'N': return (date.Ticks % TimeSpan.TicksPerSecond * 100).ToString("D9", invariant);
            case 'p': return date.ToString("tt", culture);
            case 'P': return date.ToString("tt", culture).ToLowerInvariant();
            case 'r': return date.ToString("hh:mm:ss tt", culture);
            case 'R': return date.ToString("HH:mm", invariant);
            case 's': return ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(invariant);
            case 'S': return date.ToString("ss", culture);
            case 't': return "\t";
            case 'T': return date.ToString("HH:mm:ss", invariant);
            case 'u': return (((int)date.DayOfWeek + 6) % 7 + 1).ToString(invariant);
            case 'U': return Week(date, DayOfWeek.Sunday);
            case 'v': return date.ToString("d-MMM-yyyy", invariant).PadLeft(11).ToUpperInvariant();
            case 'V': return ISOWeek.GetWeekOfYear(date).ToString("D2", invariant);
            case 'w': return ((int)date.DayOfWeek).ToString(invariant);
            case 'W': return Week(date, DayOfWeek.Monday);
            case 'x': return date.ToString("d", culture);
            case 'X': return date.ToString("T", culture);
            case 'y': return date.ToString("yy", culture);
            case 'Y': return culture.DateTimeFormat.Calendar.GetYear(date).ToString("D4", invariant);
            // Every date is in universal time: the machine's own zone must change nothing.
            case 'Z': return "+00:00";
            case '%': return "%";
            default: return null;
        }
    }

    /// <summary>Weeks counted from the first such day of the year; the days before it are week 00.</summary>
    private static string Week(DateTime date, DayOfWeek first)
    {
        var daysSinceFirst = ((int)date.DayOfWeek - (int)first + 7) % 7;
        return ((date.DayOfYear + 6 - daysSinceFirst) / 7).ToString("D2", CultureInfo.InvariantCulture);
    }

    private static string? DotNetPart(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'p' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => null,
    };
}
