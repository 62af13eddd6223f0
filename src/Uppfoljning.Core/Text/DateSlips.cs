namespace Uppfoljning.Core.Text;

/// <summary>What a date, month or period was meant to be, where it is written in another form or with a slip.</summary>
public static class DateSlips
{
    /// <summary>2023-8, 202308 or 8/2023 as a month; null for what is no existing month in any form.</summary>
    public static string? Month(string text) => Numbers(text) switch
    {
        [{ Length: 4 } year, { Length: 1 or 2 } month] => Check(year, month),
        [{ Length: 1 or 2 } month, { Length: 4 } year] => Check(year, month),
        [{ Length: 6 } both] => Check(both[..4], both[4..]),
        _ => null,
    };

    /// <summary>2023-8-1, 20230801 or 1/8 2023 as a date; null for what is no existing date in any form.</summary>
    public static string? Date(string text) => Numbers(text) switch
    {
        [{ Length: 4 } year, { Length: 1 or 2 } month, { Length: 1 or 2 } day] => Check(year, month, day),
        [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, { Length: 4 } year] => Check(year, month, day),
        [{ Length: 8 } all] => Check(all[..4], all[4..6], all[6..]),
        _ => null,
    };

    /// <summary>The period that was meant: in another form, or with one slip in its digits that leads to no other.</summary>
    public static string? Period(string text, IReadOnlyCollection<string> periods)
    {
        if (Month(text) is { } month && month != text) return periods.Contains(month) ? month : null;
        if (text.Length > "2023-08".Length + 1 || text.Any(c => !char.IsAsciiDigit(c) && c != '-')) return null;
        var digits = Digits(text);
        var near = periods.Where(period => Suggestion.IsOneSlip(digits, Digits(period))).Take(2).ToList();
        return near is [var only] ? only : null;
    }

    private static string Digits(string text) => text.Replace("-", "", StringComparison.Ordinal);

    /// <summary>The numbers in a text of nothing but numbers with signs between.</summary>
    private static string[] Numbers(string text) =>
        text.Length <= "2023 - 08 - 01".Length && text.All(c => char.IsAsciiDigit(c) || c is '-' or '/' or '.' or ' ' or '–')
            ? text.Split(['-', '/', '.', ' ', '–'], StringSplitOptions.RemoveEmptyEntries)
            : [];

    private static string? Check(string year, string month) => Core.Text.Month.Parse($"{year}-{month.PadLeft(2, '0')}")?.ToString();

    private static string? Check(string year, string month, string day)
    {
        var date = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return IsoDate.Parse(date) is null ? null : date;
    }
}
