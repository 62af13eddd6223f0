using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Structures;

/// <summary>
/// Finds headings, quotations, code, rules and images in a text, line by line as CommonMark begins them. Looks at a line's beginning alone
/// before anything else: most lines begin with a letter.
/// </summary>
internal static class StructureScanner
{
    private const int MaxIndent = 3;

    /// <summary>In the text's order.</summary>
    public static List<FoundStructure> Find(string text) =>
        HasUnusualLine(text) || text.Contains("![", StringComparison.Ordinal) ? FindByLine(text) : [];

    /// <summary>Whether any line begins with something else than a letter, or far in.</summary>
    private static bool HasUnusualLine(string text)
    {
        for (var start = 0; start < text.Length; start = text.IndexOf('\n', start) is var end && end < 0 ? text.Length : end + 1)
        {
            var at = start;
            while (at < text.Length && text[at] is ' ' or '\t') at++;
            if (at < text.Length && text[at] != '\n' && (at - start > MaxIndent || !char.IsLetter(text[at]))) return true;
        }
        return false;
    }

    private static List<FoundStructure> FindByLine(string text)
    {
        List<FoundStructure> all = [];
        var (isAfterParagraph, isAfterBlank, isInList) = (false, true, false);
        string? fence = null;
        var next = 0;
        foreach (var line in text.Split('\n'))
        {
            var content = line.TrimStart(' ', '\t');
            var indent = line.Length - content.Length;
            content = content.TrimEnd();
            var place = new TextSpan(next + indent, content.Length);
            next += line.Length + 1;
            if (content.Length == 0)
            {
                (isAfterParagraph, isAfterBlank) = (false, true);
                continue;
            }
            if (fence is not null)
            {
                if (content.StartsWith(fence, StringComparison.Ordinal) && content.Trim(fence[0]).Length == 0) fence = null;
                continue;
            }
            if (indent > MaxIndent && !isInList)
            {
                if (isAfterBlank) all.Add(new FoundStructure(Structure.IndentedCode, place));
                isAfterBlank = false;
                continue;
            }
            if (isAfterBlank && indent < 2) isInList = false;
            var found = IsUnderline(content) && isAfterParagraph && (!isInList || indent >= 2) ? Structure.UnderlinedHeading : IsRule(content) ? Structure.Rule : (Structure?)null;
            var item = found is null ? AfterListMarker(content) : null;
            if (item is not null) isInList = true;
            found ??= Beginning(item ?? content);
            if (found is { } structure) all.Add(new FoundStructure(structure, place));
            else if (FindImage(content) is { } image) all.Add(new FoundStructure(Structure.Image, new TextSpan(place.Start + image, "![".Length)));
            if (found == Structure.FencedCode) fence = (item ?? content)[..3];
            (isAfterParagraph, isAfterBlank) = (found is null, false);
        }
        return all;
    }

    private static Structure? Beginning(string content) => content[0] switch
    {
        '#' when content.TrimStart('#') is var rest && content.Length - rest.Length <= 6 && (rest.Length == 0 || rest[0] is ' ' or '\t') => Structure.Heading,
        '>' => Structure.Quotation,
        '`' when content.StartsWith("```", StringComparison.Ordinal) && content.TrimStart('`').IndexOf('`', StringComparison.Ordinal) < 0 => Structure.FencedCode,
        '~' when content.StartsWith("~~~", StringComparison.Ordinal) => Structure.FencedCode,
        _ => null,
    };

    private static bool IsUnderline(string content) => content[0] is '=' or '-' && content.Trim(content[0]).Length == 0;

    /// <summary>Three or more of one sign, with or without blanks between.</summary>
    private static bool IsRule(string content)
    {
        if (content[0] is not ('-' or '*' or '_')) return false;
        var signs = 0;
        foreach (var c in content)
        {
            if (c == content[0]) signs++;
            else if (c is not (' ' or '\t')) return false;
        }
        return signs >= 3;
    }

    /// <summary>What follows the sign or number of a list's point; null where the line is no point.</summary>
    private static string? AfterListMarker(string content)
    {
        var end = 0;
        if (content[0] is '-' or '*' or '+')
        {
            end = 1;
        }
        else
        {
            while (end < content.Length && end < 9 && char.IsAsciiDigit(content[end])) end++;
            if (end == 0 || end == content.Length || content[end] is not ('.' or ')')) return null;
            end++;
        }
        return end < content.Length && content[end] is ' ' or '\t' && content[end..].TrimStart(' ', '\t') is { Length: > 0 } rest ? rest : null;
    }

    private static int? FindImage(string content)
    {
        var start = content.IndexOf("![", StringComparison.Ordinal);
        return start >= 0 && (start == 0 || content[start - 1] != '\\') && content.IndexOf("](", start, StringComparison.Ordinal) >= 0 ? start : null;
    }
}
