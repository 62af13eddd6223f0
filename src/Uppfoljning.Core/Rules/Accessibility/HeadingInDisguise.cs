using System.Text.RegularExpressions;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Accessibility;

/// <summary>What looks like a heading is one (WCAG 2.1, 1.3.1): a line of bold words alone is a heading to those who see it and to no one else.</summary>
internal static partial class HeadingInDisguise
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from text in context.RunningTexts
        where text.Written.Text.Contains("**", StringComparison.Ordinal) || text.Written.Text.Contains("__", StringComparison.Ordinal)
        from Match line in BoldAlone().Matches(text.Written.Text)
        let words = line.Groups["rad"]
        select new Diagnostic(
            Codes.HeadingInDisguise,
            text.Written.At(new TextSpan(words.Index, words.Length)),
            "ett stycke med bara fet stil ser ut som en rubrik, men läses inte upp som en",
            "skriv det som en vanlig mening, eller dela upp texten i mål eller områden, som har egna rubriker");

    /// <summary>A paragraph of its own that begins and ends with the sign for bold, and has more after it.</summary>
    [GeneratedRegex(@"(?<=\A|\n[ \t]*\n)[ \t]*(?<rad>(\*\*|__)(?!\s)[^*_\n]+(\*\*|__):?)[ \t]*\n[ \t]*\n(?=\s*\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BoldAlone();
}
