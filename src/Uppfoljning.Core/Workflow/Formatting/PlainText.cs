namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>
/// Whether a text can stand without quotes: whether any YAML reader then finds the same characters. What type a reader guesses at
/// (<c>no</c>, <c>012</c>) is no reason for quotes: the format reads every value as a text.
/// </summary>
internal static class PlainText
{
    public static bool IsEnough(string text, bool isFlow)
    {
        if (text is "" or "=" or "<<" || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text[^1] == ':' || !MayBegin(text)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' or '\t': return false;
                case ':' when char.IsWhiteSpace(text[i + 1]): return false;
                case '#' when i > 0 && char.IsWhiteSpace(text[i - 1]): return false;
                // YamlDotNet takes it for an alias where the text is a key.
                case '*' when i > 0 && char.IsWhiteSpace(text[i - 1]): return false;
                case ',' or '[' or ']' or '{' or '}' when isFlow: return false;
            }
        }
        return true;
    }

    private static bool MayBegin(string text) => text[0] switch
    {
        '-' => text.Length > 1 && !char.IsWhiteSpace(text[1]) && !text.StartsWith("---", StringComparison.Ordinal),
        '.' => !text.StartsWith("...", StringComparison.Ordinal),
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        _ => true,
    };
}
