using System.Text.RegularExpressions;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Accessibility;

/// <summary>A link's words say where it leads (WCAG 2.1, 2.4.4): many hear a page's links by themselves, without the sentence around them.</summary>
internal static partial class LinkSaysNothing
{
    private static readonly HashSet<string> emptyWords = new(StringComparer.Ordinal)
    {
        "här", "klicka här", "tryck här", "se här", "hit", "läs här", "läs mer här", "läs mer", "mer", "mer här", "mer information", "länk", "länken",
        "den här länken", "denna länk", "följ länken", "webbplatsen", "sidan", "dokument", "dokumentet", "pdf", "bilaga", "bilagan",
    };

    public static IEnumerable<Diagnostic> Check(RuleContext context) => InTexts(context).Concat(InLists(context));

    private static IEnumerable<Diagnostic> InTexts(RuleContext context) =>
        from text in context.RunningTexts
        where text.Written.Text.Contains("](", StringComparison.Ordinal)
        from Match link in LinkInText().Matches(text.Written.Text)
        let words = link.Groups["ord"]
        where IsEmpty(words.Value)
        select Fault(words.Value, text.Written.At(new TextSpan(words.Index, words.Length)));

    /// <summary>The links that stand by themselves in a goal's report.</summary>
    private static IEnumerable<Diagnostic> InLists(RuleContext context) =>
        from plan in context.FollowUp.Plans
        from goal in plan.Goals
        let file = context.Origins.Of(goal)
        where file is not null
        from report in file.Inner("uppföljning")?.Inners() ?? []
        from link in report.Items("länkar")
        let words = link.Text("text")
        where words is not null && IsEmpty(words)
        select Fault(words, link.Value("text"));

    private static bool IsEmpty(string words)
    {
        var plain = words.Trim(' ', '*', '_', '.', '!', ':', '»', '>', '→').ToLowerInvariant();
        return emptyWords.Contains(plain) || plain.StartsWith("http://", StringComparison.Ordinal) || plain.StartsWith("https://", StringComparison.Ordinal) || plain.StartsWith("www.", StringComparison.Ordinal);
    }

    private static Diagnostic Fault(string words, Location place) => new(
        Codes.LinkSaysNothing, place, $"länktexten \"{words}\" säger inte vart länken leder", "skriv vad som finns där, som [handlingsplanen för äldrevänlig kommun](adress)");

    [GeneratedRegex(@"(?<![!\\])\[(?<ord>[^\[\]]+)\]\(", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LinkInText();
}
