using System.Globalization;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>Names are listed with a space between, Sunday and January first.</summary>
internal sealed record CultureEntry(
    string Name, string Months, string ShortMonths, string Days, string ShortDays,
    string ShortDate, string LongDate, string ShortTime, string LongTime, DayOfWeek FirstDay, CalendarWeekRule WeekRule,
    string DecimalSign, string GroupSign, int NegativeCurrency, int PositiveCurrency, string Currency, string Minus, string Infinity, string Am, string Pm)
{
    public static CultureInfo Make(CultureEntry entry)
    {
        var culture = new NamedCulture(entry.Name);
        var dates = culture.DateTimeFormat;
        dates.MonthNames = dates.MonthGenitiveNames = [.. entry.Months.Split(' '), ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. entry.ShortMonths.Split(' '), ""];
        dates.DayNames = entry.Days.Split(' ');
        dates.AbbreviatedDayNames = entry.ShortDays.Split(' ');
        (dates.ShortDatePattern, dates.LongDatePattern) = (entry.ShortDate, entry.LongDate);
        (dates.ShortTimePattern, dates.LongTimePattern) = (entry.ShortTime, entry.LongTime);
        dates.FullDateTimePattern = $"{entry.LongDate} {entry.LongTime}";
        (dates.FirstDayOfWeek, dates.CalendarWeekRule) = (entry.FirstDay, entry.WeekRule);
        (dates.AMDesignator, dates.PMDesignator) = (entry.Am, entry.Pm);
        dates.DateSeparator = entry.ShortDate.Contains('-', StringComparison.Ordinal) ? "-" : entry.ShortDate.Contains('.', StringComparison.Ordinal) ? "." : "/";

        var numbers = culture.NumberFormat;
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = entry.DecimalSign;
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = entry.GroupSign;
        (numbers.CurrencyNegativePattern, numbers.CurrencyPositivePattern, numbers.CurrencySymbol) = (entry.NegativeCurrency, entry.PositiveCurrency, entry.Currency);
        (numbers.PercentPositivePattern, numbers.PercentNegativePattern) = entry.PositiveCurrency == 0 ? (1, 1) : (0, 0);
        (numbers.NegativeSign, numbers.PositiveInfinitySymbol) = (entry.Minus, entry.Infinity);
        numbers.NegativeInfinitySymbol = entry.Minus + entry.Infinity;
        (numbers.NumberDecimalDigits, numbers.PercentDecimalDigits) = (3, 3);
        return CultureInfo.ReadOnly(culture);
    }

    private sealed class NamedCulture(string name) : CultureInfo("")
    {
        public override string Name => name;
    }
}
