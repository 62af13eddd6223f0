using System.Globalization;

namespace Uppfoljning.Pdf.Html;

/// <summary>The numbers of drawings: separated by spaces, commas, signs, or a second point.</summary>
internal static class SvgNumbers
{
    /// <summary>All numbers of a text; none where it holds anything else.</summary>
    public static List<double> Read(string text)
    {
        var numbers = new List<double>();
        var at = 0;
        while (Next(text, ref at) is { } number) numbers.Add(number);
        return at == text.Length ? numbers : [];
    }

    /// <summary>The number at a place, after white space and a comma; null where there is none.</summary>
    public static double? Next(string text, ref int at)
    {
        SkipSeparators(text, ref at);
        var start = at;
        if (at < text.Length && text[at] is ('+' or '-')) at++;
        bool point = false, digits = false;
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at])) digits = true;
            else if (text[at] == '.' && !point) point = true;
            else break;
        }
        if (digits) SkipExponent(text, ref at);
        if (digits && double.TryParse(text.AsSpan(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e9) return number;
        at = start;
        return null;
    }

    /// <summary>A flag of an arc: one digit, with or without a separator after it.</summary>
    public static bool? Flag(string text, ref int at)
    {
        SkipSeparators(text, ref at);
        if (at >= text.Length || text[at] is not ('0' or '1')) return null;
        return text[at++] == '1';
    }

    public static void SkipSeparators(string text, ref int at)
    {
        while (at < text.Length && (Whitespace.Is(text[at]) || text[at] == ',')) at++;
    }

    private static void SkipExponent(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E')) return;
        var end = at + 1;
        if (end < text.Length && text[end] is ('+' or '-')) end++;
        if (end >= text.Length || !char.IsAsciiDigit(text[end])) return;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        at = end;
    }
}
