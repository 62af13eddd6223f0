using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>Abbreviations of ordinary words, with or without full stops and blanks between their parts.</summary>
public static class ShortenedWords
{
    /// <summary>The parts, with blanks between, and what they stand for.</summary>
    private static readonly ImmutableArray<(string Parts, string InFull)> table =
    [
        ("t ex", "till exempel"), ("tex", "till exempel"),
        ("bl a", "bland annat"),
        ("m m", "med mera"), ("mm", "med mera"),
        ("m fl", "med flera"), ("mfl", "med flera"),
        ("o s v", "och så vidare"), ("osv", "och så vidare"), ("etc", "och så vidare"),
        ("d v s", "det vill säga"), ("dvs", "det vill säga"),
        ("p g a", "på grund av"), ("pga", "på grund av"),
        ("fr o m", "från och med"), ("from", "från och med"), ("fom", "från och med"),
        ("t o m", "till och med"), ("tom", "till och med"),
        ("i o m", "i och med"), ("iom", "i och med"),
        ("m h a", "med hjälp av"), ("mha", "med hjälp av"),
        ("m a o", "med andra ord"), ("mao", "med andra ord"),
        ("m a p", "med avseende på"),
        ("i st f", "i stället för"), ("istf", "i stället för"),
        ("s k", "så kallad"), ("sk", "så kallad"),
        ("f d", "före detta"), ("fd", "före detta"),
        ("f n", "för närvarande"), ("fn", "för närvarande"),
        ("f ö", "för övrigt"),
        ("t v", "tills vidare"),
        ("o d", "och dylikt"), ("o dyl", "och dylikt"), ("e d", "eller dylikt"), ("e dyl", "eller dylikt"),
        ("ev", "eventuellt"), ("resp", "respektive"),
        ("ca", "omkring"), ("c:a", "omkring"),
        ("enl", "enligt"), ("ang", "angående"), ("avs", "avseende"), ("jfr", "jämför"), ("inkl", "inklusive"), ("exkl", "exklusive"), ("prel", "preliminär"),
        ("mkt", "mycket"), ("ngn", "någon"), ("ngt", "något"), ("ggr", "gånger"), ("vs", "mot"),
        ("ht", "höstterminen"), ("vt", "vårterminen"),
    ];

    /// <summary>Those that are words too, and are abbreviations only before a time.</summary>
    private static readonly ImmutableArray<string> onlyBeforeTime = ["from", "tom", "ht", "vt"];

    private static readonly ILookup<string, (string[] Parts, string InFull)> byFirst =
        table.Select(row => (Parts: row.Parts.Split(' '), row.InFull)).ToLookup(row => row.Parts[0], StringComparer.Ordinal);

    public static IEnumerable<(TextSpan Place, string InFull)> Find(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || (at > 0 && Binds(text[at - 1]))) continue;
            if (Longest(text, at) is not { } found) continue;
            yield return found;
            at = found.Place.End - 1;
        }
    }

    private static (TextSpan Place, string InFull)? Longest(string text, int start)
    {
        var end = EndOfLetters(text, start);
        var first = char.ToLowerInvariant(text[start]) + text[(start + 1)..end];
        (TextSpan Place, string InFull)? best = null;
        foreach (var (parts, inFull) in byFirst[first])
        {
            if (Match(text, start, end, parts) is { } last && last > (best?.Place.End ?? 0) && !IsSomethingElse(text, start, end, last, first))
                best = (TextSpan.FromBounds(start, last), inFull);
        }
        return best;
    }

    /// <summary>Where the parts end, their last full stop included; null where something else stands there.</summary>
    private static int? Match(string text, int start, int end, string[] parts)
    {
        foreach (var part in parts.AsSpan(1))
        {
            var next = end;
            if (next < text.Length && text[next] == '.') next++;
            if (next < text.Length && text[next] is ' ' or '\u00A0') next++;
            if (next == end || EndOfLetters(text, next) != next + part.Length || string.CompareOrdinal(text, next, part, 0, part.Length) != 0) return null;
            end = next + part.Length;
        }
        if (end < text.Length && text[end] == '.') end++;
        return end < text.Length && Binds(text[end]) ? null : end;
    }

    private static bool IsSomethingElse(string text, int start, int end, int last, string first) =>
        (onlyBeforeTime.Contains(first) && last <= end + 1 && !IsTime(text, last))
        || (first == "mm" && IsMeasure(text, start));

    private static bool IsTime(string text, int at)
    {
        var next = Tokens.Of(text, TextSpan.FromBounds(at, Math.Min(text.Length, at + 20))).FirstOrDefault();
        return next.Word is not null && (char.IsAsciiDigit(next.Word[0]) || next.Word is "den" || Swedish.MonthNumber(next.Word) is not null);
    }

    /// <summary>Millimetres follow a number, or stand as a measure: "i mm".</summary>
    private static bool IsMeasure(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.Length > 0 && (char.IsDigit(before[^1]) || before.EndsWith(" i") || before.EndsWith(" per") || before.EndsWith(" antal"));
    }

    private static int EndOfLetters(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || (text[at] == ':' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
        return at;
    }

    /// <summary>What makes letters part of a longer word or an address.</summary>
    private static bool Binds(char c) => char.IsLetterOrDigit(c) || c is '-' or '.' or ':' or '/' or '@' or '_';
}
