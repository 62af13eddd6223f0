using System.Text.RegularExpressions;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>A start tag in a finished page, of the few kinds that are checked: headings, and what fetches or holds something.</summary>
internal sealed partial record PageTag(string Name, string Attributes, int Index)
{
    public static IEnumerable<PageTag> Of(string html) =>
        from Match found in Tags().Matches(html)
        let name = found.Groups["namn"]
        where name.Success // else a comment
        select new PageTag(name.Value.ToLowerInvariant(), found.Groups["attribut"].Value, found.Index);

    /// <summary>An attribute's value; null where the tag has no such attribute.</summary>
    public string? Value(string attribute) =>
        Pairs().Matches(Attributes).FirstOrDefault(pair => pair.Groups["namn"].Value.Equals(attribute, StringComparison.OrdinalIgnoreCase)) is { } found ? found.Groups["värde"].Value : null;

    [GeneratedRegex("""<!--.*?-->|<(?<namn>h[1-6]|script|link|img|iframe|source|video|audio|object|embed|html)(?=[\s/>])(?<attribut>(?:[^>"']|"[^"]*"|'[^']*')*)>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex("""(?<namn>[^\s=/"']+)\s*=\s*(?:"(?<värde>[^"]*)"|'(?<värde>[^']*)'|(?<värde>[^\s"'>]+))""", RegexOptions.CultureInvariant)]
    private static partial Regex Pairs();
}
