using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Tests.Reports.Hostile;

/// <summary>
/// A report's data with other texts in all places. Texts that were equal stay equal, so that templates choose the same ways, and each
/// new text comes in two forms: one with signs that mean something in HTML, and one with letters in their places.
/// </summary>
internal sealed class ReplacedTexts(Random random, bool keepsWords, bool hasEntities)
{
    private static readonly string[] pieces =
    [
        "<", ">", "\"", "'", "&", "=", "/", "\">", "'>", "<script>", "</script>", "</p>", "</li></ul>", "<img src=x onerror=a>", " onload=\"a\"", "-->", "<!--", "]]>",
        "<style>", "</title>", "{{ kommun }}", "}}", "{%{", "å", " och ", "\u00A0", "\u2028", "\u00AD", "x",
    ];

    /// <summary>Written out, these are signs in texts that are Markdown, and themselves in others.</summary>
    private static readonly string[] entities = ["&quot;", "&lt;script&gt;", "&#60;", "&#x3C;b&#62;", "&amp;lt;"];

    private readonly string[] choice = hasEntities ? [.. pieces, .. entities] : pieces;

    /// <summary>What templates compare with words of their own; kept, so that those branches are tried, or replaced, so that the others are.</summary>
    private static readonly HashSet<string> words = ["tecken", "innebörd", "typ"];

    private readonly Dictionary<string, string> hostile = [];

    /// <summary>The same length, every sign that is neither letter, digit nor blank an x.</summary>
    public static string Harmless(string text) => string.Create(text.Length, text, (letters, from) =>
    {
        for (var i = 0; i < from.Length; i++) letters[i] = char.IsLetterOrDigit(from[i]) || from[i] is ' ' or '\n' ? from[i] : 'x';
    });

    public ScriptObject Hostile(ScriptObject data) => Copy(data, text => text);

    public ScriptObject Benign(ScriptObject data) => Copy(data, Harmless);

    private ScriptObject Copy(ScriptObject data, Func<string, string> form)
    {
        var copy = new ScriptObject();
        foreach (var (name, value) in data) copy[name] = IsOfTheme(name) || keepsWords && words.Contains(name) ? value : Copy(value, form);
        return copy;
    }

    private object? Copy(object? value, Func<string, string> form) => value switch
    {
        string text => IsFree(text) ? form(HostileFor(text)) : text,
        ScriptObject data => Copy(data, form),
        ScriptArray list => new ScriptArray(((IEnumerable<object?>)list).Select(item => Copy(item, form))),
        _ => value,
    };

    /// <summary>The theme is no text of a report's, and a colour is the name of one of the theme's.</summary>
    private static bool IsOfTheme(string name) => name is "tema" or "färg";

    /// <summary>Years, months and dates have a form that the data must keep.</summary>
    private static bool IsFree(string text) => text.Any(char.IsLetter);

    /// <summary>Begins and ends with a letter: what signs do at the edges of a text is Markdown's to say.</summary>
    private string HostileFor(string text)
    {
        if (hostile.TryGetValue(text, out var known)) return known;
        var signs = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => choice[random.Next(choice.Length)]));
        return hostile[text] = $"T{signs}{hostile.Count}t";
    }
}
