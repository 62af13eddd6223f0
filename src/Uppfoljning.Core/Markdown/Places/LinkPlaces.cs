using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Markdown.Places;

/// <summary>Links however they are written: with the address beside the words, further down, or as the words themselves.</summary>
internal static class LinkPlaces
{
    public static IEnumerable<PlacedWords> Of(MarkdownDocument document) =>
        from part in document.Descendants()
        let link = Link(part)
        where link is not null
        select link;

    private static PlacedWords? Link(MarkdownObject part) => part switch
    {
        LinkInline { IsImage: false } link => Link(link),
        AutolinkInline link => new(link.Url, new TextSpan(link.Span.Start + "<".Length, link.Url.Length)),
        _ => null,
    };

    /// <summary>The words' place is within the signs around them. Null for a link around an image that no words describe: what it lacks is the image's.</summary>
    private static PlacedWords? Link(LinkInline link)
    {
        var words = InlinePlaces.Words(link);
        if (words.Length == 0) return link.Descendants<LinkInline>().Any() ? null : new(words, InlinePlaces.From(link, link));
        List<Inline> leaves = [.. link.Descendants<LeafInline>()];
        return new(words, InlinePlaces.From(leaves[0], leaves[^1]));
    }
}
