using System.Text;

namespace Uppfoljning.Core.Text;

/// <summary>
/// Unicode's composed form (NFC) of Latin text, from a table of our own: without the system's data, which differ between machines,
/// .NET composes nothing but ASCII. Letters that Unicode has no composed form of keep their marks.
/// </summary>
public static class Nfc
{
    /// <summary>The composed form; the same string where it is composed already.</summary>
    public static string Compose(string text)
    {
        var first = FirstSuspect(text);
        if (first < 0) return text;
        var result = new StringBuilder(text, 0, Math.Max(0, first - 1), text.Length);
        var at = result.Length;
        while (at < text.Length)
        {
            var letter = Plain(text[at++]);
            var start = at;
            while (at < text.Length && LatinAccents.IsMark(text[at])) at++;
            if (at == start) result.Append(letter);
            else AppendComposed(result, letter, text.AsSpan(start, at - start));
        }
        return result.ToString() is var composed && composed == text ? text : composed;
    }

    private static int FirstSuspect(string text)
    {
        // Marks and such signs have a high number; most texts have nothing near it.
        var first = text.AsSpan().IndexOfAnyInRange('\u0300', '\uFFFF');
        for (var at = first < 0 ? text.Length : first; at < text.Length; at++)
        {
            if (text[at] >= '\u0300' && (LatinAccents.IsMark(text[at]) || Plain(text[at]) != text[at])) return at;
        }
        return -1;
    }

    /// <summary>Characters that are only another way of writing a letter: the signs for ohm, kelvin and ångström.</summary>
    private static char Plain(char c) => c switch { '\u2126' => 'Ω', '\u212A' => 'K', '\u212B' => 'Å', _ => c };

    private static void AppendComposed(StringBuilder result, char letter, ReadOnlySpan<char> following)
    {
        List<char> marks = [];
        foreach (var mark in following) marks.AddRange(Spell(mark));
        while (LatinAccents.Parts.TryGetValue(letter, out var parts))
        {
            letter = parts.Letter;
            marks.Insert(0, parts.Mark);
        }
        Sort(marks);
        List<char> left = [];
        foreach (var mark in marks)
        {
            var isBlocked = left.Count > 0 && LatinAccents.ClassOf(left[^1]) is var last && (last == 0 || last >= LatinAccents.ClassOf(mark));
            if (!isBlocked && LatinAccents.Composed.TryGetValue((letter, mark), out var composed)) letter = composed;
            else left.Add(mark);
        }
        result.Append(letter).Append([.. left]);
    }

    /// <summary>The four marks that are only another way of writing others.</summary>
    private static IEnumerable<char> Spell(char mark) => mark switch
    {
        '\u0340' => ['\u0300'],
        '\u0341' => ['\u0301'],
        '\u0343' => ['\u0313'],
        '\u0344' => ['\u0308', '\u0301'],
        _ => [mark],
    };

    /// <summary>By class, those of one class in their order; a mark of class 0 is passed by none.</summary>
    private static void Sort(List<char> marks)
    {
        var start = 0;
        while (start < marks.Count)
        {
            var end = marks.FindIndex(start, mark => LatinAccents.ClassOf(mark) == 0);
            if (end < 0) end = marks.Count;
            var sorted = marks.GetRange(start, end - start).OrderBy(LatinAccents.ClassOf).ToList();
            for (var i = 0; i < sorted.Count; i++) marks[start + i] = sorted[i];
            start = end + 1;
        }
    }
}
