using System.Collections.Immutable;
using System.Globalization;

namespace Uppfoljning.Core.Text;

/// <summary>Numbers as Swedish words, neuter: ett uppdrag.</summary>
public static class SwedishNumbers
{
    private const int LongestInDigits = 4;

    /// <summary>Noll to nitton.</summary>
    internal static readonly ImmutableArray<string> Small =
    [
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
        "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
    ];

    private static readonly ImmutableArray<string> tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    /// <summary>The number that a word in lower case stands for, in digits or letters, the latter below two hundred; null for other words.</summary>
    public static int? Read(string word)
    {
        if (word.Length == 0) return null;
        if (char.IsAsciiDigit(word[0])) return word.Length <= LongestInDigits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return Rest(word, "etthundra") is { } more ? 100 + more : Rest(word, "hundra") is { } rest ? 100 + rest : ReadBelowHundred(word);
    }

    /// <summary>What follows the hundred, 0 where nothing does; null where there is no hundred, or no number after it.</summary>
    private static int? Rest(string word, string hundred) =>
        word == hundred ? 0 : word.StartsWith(hundred, StringComparison.Ordinal) ? ReadBelowHundred(word[hundred.Length..]) : null;

    private static int? ReadBelowHundred(string word)
    {
        if (Small.IndexOf(word) is var small and >= 0) return small;
        for (var i = 0; i < tens.Length; i++)
        {
            if (!word.StartsWith(tens[i], StringComparison.Ordinal)) continue;
            var rest = word[tens[i].Length..];
            var one = rest is "" ? 0 : rest is "en" ? 1 : Small.IndexOf(rest, 1, 9);
            return one < 0 ? null : 20 + 10 * i + one;
        }
        return null;
    }
}
