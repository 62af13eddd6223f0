using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules.Accessibility;

/// <summary>A link's words say where it leads (WCAG 2.1, 2.4.4): many hear a page's links by themselves, without the sentence around them.</summary>
internal static class LinkSaysNothing
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) => InTexts(context).Concat(InLists(context));

    private static IEnumerable<Diagnostic> InTexts(RuleContext context) =>
        from text in context.RunningTexts
        from link in text.Markup.Links
        where LinkWords.SayNothing(link.Words)
        select Fault(link.Words, text.Written.At(link.Place));

    /// <summary>The links that stand by themselves in a goal's report.</summary>
    private static IEnumerable<Diagnostic> InLists(RuleContext context) =>
        from plan in context.FollowUp.Plans
        from goal in plan.Goals
        let file = context.Origins.Of(goal)
        where file is not null
        from report in file.Inner("uppföljning")?.Inners() ?? []
        from link in report.Items("länkar")
        let words = link.Text("text")
        where !string.IsNullOrWhiteSpace(words) && LinkWords.SayNothing(words)
        select Fault(words, link.Value("text"));

    private static Diagnostic Fault(string words, Location place) => new(
        Codes.LinkSaysNothing,
        place,
        LinkWords.Fault(words),
        "skriv vad som finns där, som [handlingsplanen för äldrevänlig kommun](adress)");
}
