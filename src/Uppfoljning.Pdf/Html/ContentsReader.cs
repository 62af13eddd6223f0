using System.Globalization;
using AngleSharp.Dom;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>
/// Reads a <c>nav</c>: what it holds, then the list of contents, with an entry per heading outside it. Its
/// <c>data-nivåer</c> says which levels: <c>2</c>, or <c>2-3</c>, which is the default.
/// </summary>
internal static class ContentsReader
{
    public static GroupBlock Read(ReadingContext context, IElement element, StyleNode style, TagNode tag, int depth)
    {
        var section = context.Tag(tag, TagRole.Sect, element);
        var blocks = BlockReader.Children(context, element, style, section, depth);
        var (from, to) = Levels(element.Attribute("data-nivåer"));
        var lists = new Stack<(int Level, TagNode Tag)>();
        foreach (var heading in context.Index.HeadingsInOrder.Where(heading => !element.Contains(heading)).Select(heading => context.Index.Headings[heading]))
        {
            if (heading.Level < from || heading.Level > to) continue;
            while (lists.Count > 1 && lists.Peek().Level > heading.Level) lists.Pop();
            if (lists.Count == 0 || lists.Peek().Level < heading.Level)
                lists.Push((heading.Level, (lists.Count == 0 ? section : lists.Peek().Tag).Add(TagRole.TOC, context.Counter)));
            blocks.Add(Entry(context, heading, style, lists.Peek().Tag));
        }
        return new GroupBlock(style.Style, [.. blocks]) { Anchors = [.. BlockReader.Anchor(element)] };
    }

    private static ParagraphBlock Entry(ReadingContext context, Heading heading, StyleNode parent, TagNode list)
    {
        var style = context.Styles.Child(parent, "li", string.Create(CultureInfo.InvariantCulture, $"nivå{heading.Level}"), context.Fonts);
        var tag = list.Add(TagRole.TOCI, context.Counter).Add(TagRole.Reference, context.Counter).Add(TagRole.Link, context.Counter);
        var slot = tag.Slot(context.Counter);
        var link = new Link(heading.Anchor, null, heading.Title, tag);
        var text = style.Style.Text;
        return new ParagraphBlock(style.Style,
        [
            new TextInline(heading.Title + " ", text, slot, link, default),
            new FlushRightInline(text),
            new PageNumberInline(heading.Anchor, text, slot, link),
        ]);
    }

    private static (int From, int To) Levels(string? written)
    {
        var parts = (written ?? "2-3").Split('-', '–');
        var from = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var low) ? low : 2;
        var to = int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var high) ? high : from;
        return (from, Math.Max(from, to));
    }
}
