using System.Globalization;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Characters that no one sees but that break lines, hide text or turn it round (format.md, Limits).</summary>
public static class ForbiddenCharacters
{
    /// <summary>The first place of each forbidden character in the file.</summary>
    public static IEnumerable<Diagnostic> Find(SourceFile source)
    {
        var text = source.Text;
        var seen = new HashSet<char>();
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var c = text[at];
            if (c == '\r' && at + 1 < text.Length && text[at + 1] == '\n') continue;
            if (seen.Add(c)) yield return Report(new Location(source, new TextSpan(at, 1)), c, "ta bort tecknet; det följer ofta med när text klistras in från ett annat program");
        }
    }

    /// <summary>A forbidden character in a value that writes it with an escape, such as \u202E, and so hides it from <see cref="Find"/>.</summary>
    public static Diagnostic? FindEscaped(string value, Location place) =>
        Next(value, 0) is var at && at < 0 ? null : Report(place with { Span = EscapeOf(value[at], place) }, value[at], "ta bort koden för tecknet; den börjar med ett omvänt snedstreck");

    /// <summary>Where the file writes a character as an escape; the whole value where it is not found.</summary>
    private static TextSpan EscapeOf(char c, Location place)
    {
        var text = place.File.Text;
        for (var at = place.Span.Start; at + 1 < place.Span.End; at++)
        {
            if (text[at] != '\\') continue;
            var (characters, length) = ScalarEscape.Read(text.AsSpan(at + 1, place.Span.End - at - 1));
            if (characters is [var escaped] && escaped == c) return new TextSpan(at, 1 + length);
            at += length;
        }
        return place.Span;
    }

    private static Diagnostic Report(Location place, char c, string help) =>
        new(Codes.ForbiddenCharacter, place, $"tecknet {Name(c)} får inte stå i filen", help);

    private static int Next(string text, int from)
    {
        if (HasNone(text.AsSpan(from))) return -1;
        for (var at = from; at < text.Length; at++)
        {
            if (IsSuspect(text[at])) return at;
        }
        return -1;
    }

    /// <summary>Most texts have none, which a few searches of ranges tell in less time than a look at each character.</summary>
    private static bool HasNone(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\0', '\u0008') && !text.ContainsAnyInRange('\u000B', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F')
        && !text.Contains('\u061C') && !text.ContainsAnyInRange('\u200E', '\u200F') && !text.ContainsAnyInRange('\u2028', '\u202E') && !text.ContainsAnyInRange('\u2066', '\uFFFF');

    private static bool IsSuspect(char c) => c switch
    {
        < ' ' => c is not ('\t' or '\n'),
        < '\u007F' => false,
        < '\u00A0' => true,
        < '\u061C' => false,
        _ => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF',
    };

    private static string Name(char c)
    {
        var code = "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return c switch
        {
            '\r' => $"{code} (ensam vagnretur)",
            '\u0085' or '\u2028' or '\u2029' => $"{code} (ovanlig radbrytning)",
            < ' ' or '\u007F' or (>= '\u0080' and < '\u00A0') => $"{code} (styrtecken)",
            '\uFEFF' => $"{code} (byte order mark mitt i texten)",
            '\uFFFE' or '\uFFFF' => $"{code} (inget tecken)",
            _ => $"{code} (osynligt tecken som ändrar skrivriktning)",
        };
    }
}
