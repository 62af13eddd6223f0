using AngleSharp.Dom;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads what stands on lines of its own.</summary>
internal static class BlockReader
{
    /// <summary>Deeper than this nobody writes; what lies deeper is read as text.</summary>
    private const int DeepestLevel = 100;

    /// <summary>Reads an element's children; text among blocks becomes paragraphs.</summary>
    public static List<Block> Children(ReadingContext context, IElement element, StyleNode style, TagNode tag, int depth)
    {
        var blocks = new List<Block>();
        var line = new InlineCollector(context);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner && StandsAlone(inner, element.LocalName, line))
            {
                Flush(line, style, blocks);
                line = new InlineCollector(context);
                if (depth < DeepestLevel) Add(context, inner, style, tag, depth + 1, blocks);
                else AddAsText(context, inner, style, tag, blocks);
            }
            else
            {
                InlineReader.Read(context, child, style, LineTag(context, tag, line), null, line, depth);
            }
        }
        Flush(line, style, blocks);
        return blocks;
    }

    /// <summary>Reads an element that holds only text and what stands in lines.</summary>
    public static ParagraphBlock Paragraph(ReadingContext context, IElement element, StyleNode style, TagNode tag, int depth)
    {
        var line = new InlineCollector(context);
        foreach (var child in element.ChildNodes) InlineReader.Read(context, child, style, tag, null, line, depth);
        return new ParagraphBlock(style.Style, line.Finish()) { Anchors = [.. Anchor(element), .. line.Anchors] };
    }

    public static string[] Anchor(IElement element) => element.Attribute("id") is { Length: > 0 } id ? [id] : [];

    private static bool StandsAlone(IElement child, string parent, InlineCollector line) => child.LocalName switch
    {
        "svg" or "img" => line.IsEmpty && parent is "section" or "article" or "div" or "header" or "footer" or "figure" or "body",
        var name => ElementKinds.IsBlock(name) || ElementKinds.IsForeignBlock(name),
    };

    private static void Add(ReadingContext context, IElement element, StyleNode parent, TagNode tag, int depth, List<Block> blocks)
    {
        var style = context.Style(element, parent);
        if (style.Style.Box.Hidden == true) return;
        switch (element.LocalName)
        {
            case ['h', >= '1' and <= '6']:
                AddHeading(context, element, style, tag, depth, blocks);
                break;
            case "p":
                blocks.Add(Paragraph(context, element, style, context.Tag(tag, TagRole.P, element), depth));
                break;
            case "ul" or "ol":
                blocks.Add(ListReader.Read(context, element, style, tag, depth));
                break;
            case "dl":
                blocks.Add(DefinitionReader.Read(context, element, style, tag, depth));
                break;
            case "table":
                TableReader.Read(context, element, style, tag, depth, blocks);
                break;
            case "figure":
                blocks.Add(FigureReader.Read(context, element, style, tag, depth));
                break;
            case "svg" or "img":
                if (FigureReader.Picture(context, element, style, tag) is { } picture) blocks.Add(picture);
                break;
            case "nav":
                blocks.Add(ContentsReader.Read(context, element, style, tag, depth));
                break;
            default:
                blocks.Add(Group(context, element, style, tag, depth));
                break;
        }
    }

    private static void AddHeading(ReadingContext context, IElement element, StyleNode style, TagNode tag, int depth, List<Block> blocks)
    {
        if (!context.Index.Headings.TryGetValue(element, out var heading)) return;
        var role = TagRole.H1 + (heading.Level - 1);
        blocks.Add(Paragraph(context, element, style, context.Tag(tag, role, element), depth) with { Heading = heading });
    }

    private static GroupBlock Group(ReadingContext context, IElement element, StyleNode style, TagNode tag, int depth)
    {
        var name = element.LocalName;
        if (!ElementKinds.IsBlock(name)) UnknownElements.Report(context, element);
        else if (name == "figcaption" && element.ParentElement?.LocalName != "figure") context.Found(element, PdfFindingKind.Misplaced, "En figcaption står utanför sin figure.");
        var role = name switch { "section" => TagRole.Sect, "article" => TagRole.Art, "figcaption" => element.ParentElement?.LocalName == "figure" ? TagRole.Caption : TagRole.P, _ => TagRole.Div };
        var own = context.Tag(tag, role, element);
        var children = Children(context, element, style, own, depth);
        if (style.Style.Box.SideColumn is not null) ReadHeadingFirst(own);
        return new GroupBlock(style.Style, [.. children])
        {
            Anchors = [.. Anchor(element)],
            ColumnTitle = element.Attribute("data-kolumntitel") is { } title ? Whitespace.Collapse(title) : null,
        };
    }

    /// <summary>What stands in the side column may come before the heading in the source; it is read after it.</summary>
    private static void ReadHeadingFirst(TagNode section)
    {
        if (section.Children.FirstOrDefault(child => child.Role is >= TagRole.H1 and <= TagRole.H6) is { } heading) section.MoveFirst(heading);
    }

    private static void AddAsText(ReadingContext context, IElement element, StyleNode style, TagNode tag, List<Block> blocks)
    {
        context.Found(element, PdfFindingKind.Misplaced, $"<{element.LocalName}> ligger djupare än {DeepestLevel} nivåer.", "Innehållet visas som löpande text.");
        var line = new InlineCollector(context);
        line.AddText(element.TextContent, style.Style.Text, LineTag(context, tag, line), null, Places.Of(element));
        Flush(line, style, blocks);
    }

    /// <summary>Text among blocks is a paragraph, but in an item, a cell or a caption it stands there directly.</summary>
    private static TagNode LineTag(ReadingContext context, TagNode tag, InlineCollector line)
    {
        if (tag.Role is TagRole.LBody or TagRole.Lbl or TagRole.TD or TagRole.TH or TagRole.Caption or TagRole.P) return tag;
        return line.Paragraph ??= tag.Add(TagRole.P, context.Counter);
    }

    private static void Flush(InlineCollector line, StyleNode style, List<Block> blocks)
    {
        var inlines = line.Finish();
        if (inlines.IsEmpty && line.Anchors.Count == 0) return;
        blocks.Add(new ParagraphBlock(style.Style.Bare(), inlines) { Anchors = [.. line.Anchors] });
    }
}
