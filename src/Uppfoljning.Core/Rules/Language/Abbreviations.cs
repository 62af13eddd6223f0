using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>Abbreviations in capitals, such as KPI, and whether the text says what they stand for.</summary>
public static class Abbreviations
{
    private const int Shortest = 2;
    private const int Longest = 6;

    /// <summary>As many words in capitals after one another are no abbreviations.</summary>
    private const int LeastWordsOfShout = 3;

    /// <summary>The least that explains anything.</summary>
    private const int LettersOfAWord = 4;

    /// <summary>Read as words by everyone who reads a municipality's reports.</summary>
    private static readonly HashSet<string> known =
    [
        "AB", "ADHD", "AI", "BNP", "CD", "CO2", "DNA", "DVD", "EU", "FAQ", "FN", "GDPR", "GPS", "HIV", "HR", "ID", "ISO", "IT", "KFUK", "KFUM", "LED", "NATO", "OK",
        "PC", "PDF", "PM", "QR", "SCB", "SFS", "SJ", "SMS", "SOS", "SVT", "TV", "UNESCO", "UNICEF", "URL", "USA", "USB", "VD", "WC", "WHO", "WWF",
    ];

    /// <summary>What a parenthesis after an abbreviation begins with when it does not explain it.</summary>
    private static readonly ImmutableArray<string> otherParentheses = ["se ", "jfr ", "jämför ", "bilaga", "till exempel", "bland annat", "enligt ", "från ", "sedan ", "under ", "i ", "på ", "för "];

    private static readonly ImmutableArray<string> explanationsBefore = ["", "förkortat ", "förkortas ", "förkortad ", "kallat ", "kallad ", "så kallat ", "så kallad ", "även kallat ", "även kallad "];

    private static readonly ImmutableArray<string> explanationsAfter = [" står för ", " betyder ", " utläses ", ", det vill säga ", ", som står för ", ", som betyder ", ", förkortning för ", ", en förkortning av "];

    public static bool IsKnown(string abbreviation) => known.Contains(abbreviation);

    /// <summary>Each use, also as part of a longer word: APL-platser, KPI:er.</summary>
    public static IEnumerable<(string Word, TextSpan Place)> Find(string text)
    {
        if (!HasSmallLetter(text)) yield break;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (IsAbbreviation(text.AsSpan(start, at - start)) && !IsNumbered(text, at) && !IsAddressOrShout(text, start, at))
                yield return (text[start..at], TextSpan.FromBounds(start, at));
        }
    }

    /// <summary>"nyckeltal (KPI)", "KPI (nyckeltal)" and the like.</summary>
    public static bool IsExplained(string text, TextSpan place) => IsInParenthesis(text, place) || IsBeforeParenthesis(text, place) || explanationsAfter.Any(words => text.AsSpan(place.End).StartsWith(words));

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > Longest || !char.IsLetter(word[0])) return false;
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) capitals++;
            else if (!char.IsAsciiDigit(c)) return false;
        }
        return capitals >= Shortest && !RomanNumeral.Is(word);
    }

    /// <summary>A case number or a statute: KSN-2020-00123, KS 2021/4, NB 1.1.</summary>
    private static bool IsNumbered(string text, int end) => end + 1 < text.Length && text[end] is '-' or ' ' && char.IsAsciiDigit(text[end + 1]) && IsCase(text, end + 1);

    private static bool IsCase(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at + 1 < text.Length && text[at] is '-' or '/' or ':' or '.' && char.IsAsciiDigit(text[at + 1]);
    }

    /// <summary>Part of an address, or of several words in capitals after one another, which are no abbreviations.</summary>
    private static bool IsAddressOrShout(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first > 0 && !char.IsWhiteSpace(text[first - 1])) first--;
        while (last < text.Length && !char.IsWhiteSpace(text[last])) last++;
        var written = text.AsSpan(first, last - first);
        if (written.Contains('@') || written.Contains("://", StringComparison.Ordinal) || written.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        return 1 + CapitalsBefore(text, first) + CapitalsAfter(text, last) >= LeastWordsOfShout;
    }

    private static int CapitalsBefore(string text, int at)
    {
        var count = 0;
        for (var word = WordBefore(text, at); IsInCapitals(word); word = WordBefore(text, at))
        {
            count++;
            at = text.AsSpan(0, at).TrimEnd().Length - word.Length;
        }
        return count;
    }

    private static int CapitalsAfter(string text, int at)
    {
        var count = 0;
        for (var word = WordAfter(text, at); IsInCapitals(word); word = WordAfter(text, at))
        {
            count++;
            at = text.Length - text.AsSpan(at).TrimStart().Length + word.Length;
        }
        return count;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        var rest = text.AsSpan(0, at).TrimEnd();
        return rest[(rest.LastIndexOf(' ') + 1)..];
    }

    private static ReadOnlySpan<char> WordAfter(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart();
        return rest.IndexOf(' ') is var end and >= 0 ? rest[..end] : rest;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }
        return capitals >= Shortest;
    }

    private static bool HasSmallLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c)) return true;
        }
        return false;
    }

    private static bool IsInParenthesis(string text, TextSpan place)
    {
        var open = place.Start > 0 ? text.LastIndexOf('(', place.Start - 1) : -1;
        if (open < 1 || place.End >= text.Length || text[place.End] is not (')' or ',' or ';')) return false;
        return explanationsBefore.Contains(text[(open + 1)..place.Start].ToLowerInvariant()) && text.AsSpan(0, open).TrimEnd() is [.., var before] && char.IsLetterOrDigit(before);
    }

    /// <summary>The parenthesis may come after the rest of the word and of the name: APL-platser (…), RF-SISU Uppland (…).</summary>
    private static bool IsBeforeParenthesis(string text, TextSpan place)
    {
        var at = place.End;
        while (at < text.Length && text[at] != '(')
        {
            var isNext = text[at] is ' ' && at + 1 < text.Length && (char.IsUpper(text[at + 1]) || text[at + 1] == '(');
            if (!isNext && !char.IsLetterOrDigit(text[at]) && text[at] is not ('-' or ':' or '”' or '"')) return false;
            at++;
        }
        if (at >= text.Length) return false;
        var close = text.IndexOf(')', at);
        var inside = text.AsSpan(at + 1, (close < 0 ? text.Length : close) - at - 1);
        foreach (var other in otherParentheses)
        {
            if (inside.StartsWith(other, StringComparison.OrdinalIgnoreCase)) return false;
        }
        return LongestRunOfLetters(inside) >= LettersOfAWord;
    }

    private static int LongestRunOfLetters(ReadOnlySpan<char> text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = char.IsLetter(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
