namespace Uppfoljning.Core.Text;

/// <summary>A paragraph as sentences. A full stop after an abbreviation, an initial or an ordinal number ends none.</summary>
public static class Sentences
{
    /// <summary>Abbreviations that something always follows, without their last full stop.</summary>
    private static readonly HashSet<string> neverLast =
    [
        "t.ex", "ex", "bl.a", "bl", "d.v.s", "dvs", "p.g.a", "pga", "fr.o.m", "t.o.m", "i.o.m", "m.a.o", "m.h.a", "s.k", "f.d", "f.n", "kl", "nr", "ca", "c:a", "ev", "resp",
        "enl", "ang", "avs", "jfr", "inkl", "exkl", "dr", "prof", "sid", "kap", "prop", "dnr", "tel", "tfn", "ordf", "s:t", "s:ta",
    ];

    /// <summary>Each sentence from its first character to its last mark, without the blanks around it.</summary>
    public static List<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = SkipBlanks(text, 0);
        for (var at = start; at < text.Length; at++)
        {
            if (!IsStop(text[at])) continue;
            var end = at + 1;
            while (end < text.Length && (IsStop(text[end]) || Closes(text[end]))) end++;
            var next = SkipBlanks(text, end);
            if (next < text.Length && (next == end || !Begins(text, next) || IsAbbreviation(text, at, end))) continue;
            sentences.Add(TextSpan.FromBounds(start, end));
            (start, at) = (next, next - 1);
        }
        if (start < text.Length) sentences.Add(TextSpan.FromBounds(start, text.AsSpan().TrimEnd().Length));
        return sentences;
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…';

    private static bool Closes(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']';

    private static bool Opens(char c) => c is '"' or '”' or '’' or '\'' or '»' or '«' or '(' or '[' or '“' or '–';

    private static bool Begins(string text, int at)
    {
        while (at < text.Length && (Opens(text[at]) || char.IsWhiteSpace(text[at]))) at++;
        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]));
    }

    /// <summary>Whether the one full stop belongs to the word before it.</summary>
    private static bool IsAbbreviation(string text, int stop, int end)
    {
        if (text[stop] != '.' || end != stop + 1) return false;
        var start = stop;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ':')) start--;
        var word = text[start..stop];
        if (word.Length == 1) return char.IsLetter(word[0]);
        return neverLast.Contains(word.ToLowerInvariant());
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
