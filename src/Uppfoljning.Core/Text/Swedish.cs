using System.Collections.Immutable;
using System.Globalization;

namespace Uppfoljning.Core.Text;

/// <summary>Swedish as reports write it, from tables of our own so that it is the same on every machine.</summary>
public static class Swedish
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly ImmutableArray<string> months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>The highest number that is written in words.</summary>
    private const int LastInWords = 12;

    /// <summary>augusti 2023</summary>
    public static string MonthAndYear(Month month) => string.Create(CultureInfo.InvariantCulture, $"{months[month.Number - 1]} {month.Year}");

    /// <summary>13 juni 2022</summary>
    public static string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}{NoBreakSpace}{months[date.Month - 1]} {date.Year}");

    /// <summary>Noll to tolv in words (neuter: ett uppdrag), from 13 in digits.</summary>
    public static string NumberInWords(int number) => number is >= 0 and <= LastInWords ? SwedishNumbers.Small[number] : Number(number);

    /// <summary>Digits, with a no-break space between thousands: 1 000.</summary>
    public static string Number(int number)
    {
        var digits = number.ToString("#,0", CultureInfo.InvariantCulture);
        return digits.Replace(',', NoBreakSpace);
    }

    /// <summary>1 for januari; null for what is no month's name, in lower case.</summary>
    public static int? MonthNumber(string word) => months.IndexOf(word) is var index and >= 0 ? index + 1 : null;

    public static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Genitive: kommunfullmäktiges; a word that ends in s, x or z stays as it is.</summary>
    public static string Genitive(string word) => word is [.., 's' or 'x' or 'z'] ? word : word + "s";

    /// <summary>a, b och c</summary>
    public static string Enumerate(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} och {items[^1]}",
    };
}
