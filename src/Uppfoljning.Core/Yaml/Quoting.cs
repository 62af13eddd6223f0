namespace Uppfoljning.Core.Yaml;

/// <summary>A text as it is written within quotes in a file, ready to paste.</summary>
public static class Quoting
{
    /// <summary>Within double quotes, or single ones where double would need codes.</summary>
    public static string Quote(string text) =>
        text.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A text that someone tried to quote, though it has such quotes within: those at its ends are not part of it.</summary>
    public static string QuoteAgain(string text) => text is ['"', _, .., '"'] or ['\'', _, .., '\''] ? Quote(text[1..^1]) : Quote(text);
}
