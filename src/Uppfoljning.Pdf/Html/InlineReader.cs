using AngleSharp.Dom;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads what stands in lines.</summary>
internal static class InlineReader
{
    private const int DeepestLevel = 200;

    public static void Read(ReadingContext context, INode node, StyleNode style, TagNode tag, Link? link, InlineCollector line, int depth)
    {
        switch (node)
        {
            case IText text:
                line.AddText(text.Data, style.Style.Text, tag, link, Places.Of(text.ParentElement));
                break;
            case IElement element:
                ReadElement(context, element, style, tag, link, line, depth);
                break;
        }
    }

    private static void ReadElement(ReadingContext context, IElement element, StyleNode parent, TagNode tag, Link? link, InlineCollector line, int depth)
    {
        var name = element.LocalName;
        if (!ElementKinds.IsInline(name)) UnknownElements.Report(context, element);
        if (ElementKinds.IsSilent(name)) return;
        var style = context.Style(element, parent);
        if (style.Style.Box.Hidden == true) return;
        line.Anchors.AddRange(BlockReader.Anchor(element));
        if (style.Style.Box.FlushRight == true) line.Add(new FlushRightInline(style.Style.Text));
        if (name == "br")
        {
            line.AddBreak(style.Style.Text);
        }
        else if (name is "svg" or "img")
        {
            if (FigureReader.InLine(context, element, style, tag, link) is { } picture) line.Add(picture);
        }
        else if (depth > DeepestLevel)
        {
            line.AddText(element.TextContent, style.Style.Text, tag, link, Places.Of(element));
        }
        else
        {
            var (inner, target) = TagOf(context, element, tag, link);
            foreach (var child in element.ChildNodes) Read(context, child, style, inner, target, line, depth + 1);
            if (PageNumberOf(context, element) is { } anchor)
                line.Add(new PageNumberInline(anchor, style.Style.Text, inner.Slot(context.Counter), target));
        }
    }

    /// <summary>A link has a tag; so has an abbreviation that is spelt out, and text in another language.</summary>
    private static (TagNode, Link?) TagOf(ReadingContext context, IElement element, TagNode tag, Link? link)
    {
        if (element.LocalName == "a" && link is null)
            return LinkReader.Read(context, element, tag) is { } found ? (found.Tag, found) : (tag, null);
        if (element.LocalName == "abbr" && element.Attribute("title") is { Length: > 0 } title)
            return (context.Tag(tag, TagRole.Span, element, new TagAttributes(Expansion: Whitespace.Collapse(title))), link);
        return (element.Attribute("lang") is not null ? context.Tag(tag, TagRole.Span, element) : tag, link);
    }

    /// <summary>An element with <c>data-sidnummer="#id"</c> is followed by the number of the page where that id is.</summary>
    private static string? PageNumberOf(ReadingContext context, IElement element)
    {
        if (element.Attribute("data-sidnummer") is not { } target) return null;
        var id = target.TrimStart('#');
        if (context.Index.Ids.Contains(id)) return id;
        context.Found(element, PdfFindingKind.BrokenLink, $"Inget i dokumentet har id ”{id}”.");
        return null;
    }
}
