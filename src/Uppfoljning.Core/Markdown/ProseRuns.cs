using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace Uppfoljning.Core.Markdown;

/// <summary>The inlines of a paragraph as runs; of what a report does not know, the text.</summary>
internal static class ProseRuns
{
    private static readonly ProseRun plain = new("");

    public static ImmutableArray<ProseRun> Of(ContainerInline inline) => [.. Within(inline, plain).Where(run => run.Text.Length > 0)];

    /// <summary>The same without any style.</summary>
    public static string TextOf(IEnumerable<Inline> inlines) => string.Concat(inlines.SelectMany(inline => Of(inline, plain)).Select(run => run.Text));

    private static IEnumerable<ProseRun> Within(ContainerInline container, ProseRun style) => container.SelectMany(inline => Of(inline, style));

    private static IEnumerable<ProseRun> Of(Inline inline, ProseRun style) => inline switch
    {
        LiteralInline literal => [style with { Text = literal.Content.ToString() }],
        EmphasisInline { DelimiterCount: 2 } strong => Within(strong, style with { IsStrong = true }),
        EmphasisInline emphasis => Within(emphasis, style with { IsEmphasised = true }),
        LinkInline { IsImage: false } link when LinkAddress.IsAllowed(link.Url) => Within(link, style with { Address = link.Url }),
        AutolinkInline link => [style with { Text = link.Url, Address = Allowed(link.IsEmail ? "mailto:" + link.Url : link.Url) }],
        ContainerInline container => Within(container, style),
        LineBreakInline lineBreak => [style with { Text = lineBreak.IsHard ? "\n" : " " }],
        CodeInline code => [style with { Text = code.Content }],
        HtmlEntityInline entity => [style with { Text = entity.Transcoded.ToString() }],
        HtmlInline raw => [style with { Text = raw.Tag }],
        _ => [],
    };

    private static string? Allowed(string address) => LinkAddress.IsAllowed(address) ? address : null;
}
