using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules.Accessibility;

/// <summary>What looks like a heading is one (WCAG 2.1, 1.3.1): a line of bold words alone is a heading to those who see it and to no one else.</summary>
internal static class HeadingInDisguise
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from text in context.RunningTexts
        from line in text.Markup.BoldLines
        where !IsSentence(line.Words)
        select new Diagnostic(
            Codes.HeadingInDisguise,
            text.Written.At(line.Place),
            "ett stycke med bara fet stil ser ut som en rubrik, men läses inte upp som en",
            "skriv det som en vanlig mening, eller dela upp texten i mål eller områden, som har egna rubriker");

    /// <summary>A whole sentence in bold style is emphasis.</summary>
    private static bool IsSentence(string words) => words.TrimEnd('"', '”', '’', '\'', '»', ')', ' ') is [.., '.' or '!' or '?' or '…'];
}
