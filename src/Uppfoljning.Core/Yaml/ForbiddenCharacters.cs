using System.Buffers;
using System.Globalization;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Characters that no one sees but that break lines, hide text or turn it round (format.md, Limits).</summary>
public static class ForbiddenCharacters
{
    private static readonly SearchValues<char> suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n')).Select(c => (char)c),
         '\u007F', .. Enumerable.Range(0x80, 0x20).Select(c => (char)c),
         '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
         '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>The first place of each forbidden character in the file.</summary>
    public static IEnumerable<Diagnostic> Find(SourceFile source)
    {
        var text = source.Text;
        var seen = new HashSet<char>();
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var c = text[at];
            if (c == '\r' && at + 1 < text.Length && text[at + 1] == '\n') continue;
            if (!seen.Add(c)) continue;
            yield return new Diagnostic(
                Codes.ForbiddenCharacter,
                new Location(source, new TextSpan(at, 1)),
                $"tecknet {Name(c)} får inte stå i filen",
                "ta bort tecknet; det följer ofta med när text klistras in från ett annat program");
        }
    }

    private static int Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(suspects);
        return at < 0 ? -1 : from + at;
    }

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
