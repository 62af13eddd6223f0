using System.Text.RegularExpressions;

namespace Uppfoljning.Pdf.Html;

/// <summary>
/// An element within a paragraph that has no end before the paragraph's: HTML then opens it anew in all that follows, and everything there seems
/// to be misplaced. Looked for only when something does.
/// </summary>
internal static partial class UnclosedElement
{
    /// <summary>The first such element with its place; null where there is none.</summary>
    public static (string Name, SourcePlace Place)? Find(string html)
    {
        var open = new Stack<(string Name, int At)>();
        foreach (Match tag in Tags().Matches(html))
        {
            var name = tag.Groups["namn"].Value.ToLowerInvariant();
            if (name.Length == 0 || name is "br" or "img" or "svg") continue;
            if (ElementKinds.IsInline(name))
            {
                if (!tag.Groups["slut"].Success) open.Push((name, tag.Index));
                else if (open.TryPeek(out var last) && last.Name == name) open.Pop();
            }
            else if (open.Count > 0 && (ElementKinds.IsBlock(name) || ElementKinds.IsForeignBlock(name)))
            {
                var (unclosed, at) = open.Last();
                return (unclosed, PlaceOf(html, at));
            }
        }
        return null;
    }

    private static SourcePlace PlaceOf(string html, int at)
    {
        var before = html.AsSpan(0, at);
        return new SourcePlace(before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    [GeneratedRegex("""<!--.*?-->|<(?<slut>/)?(?<namn>[a-zA-Z][a-zA-Z0-9]*)(?:[^>"']|"[^"]*"|'[^']*')*>""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Tags();
}
