using System.Globalization;
using AngleSharp.Dom;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads lists, numbered and not.</summary>
internal static class ListReader
{
    public static GroupBlock Read(ReadingContext context, IElement element, StyleNode style, TagNode tag, int depth)
    {
        var numbered = element.LocalName == "ol";
        var marker = numbered ? null : style.Style.Box.Marker ?? "•";
        var numbering = numbered ? "Decimal" : marker == "•" ? "Disc" : "None";
        var list = context.Tag(tag, TagRole.L, element, new TagAttributes(Numbering: numbering));
        var number = int.TryParse(element.Attribute("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var items = new List<Block>();
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text && !Whitespace.IsAll(text.Data))
                context.Found(element, PdfFindingKind.Misplaced, $"Text står i <{element.LocalName}> utanför <li>.", "Den visas inte.");
            if (child is not IElement item) continue;
            if (item.LocalName != "li") context.Found(item, PdfFindingKind.Misplaced, $"<{item.LocalName}> står direkt i <{element.LocalName}>.", "Lägg det i ett <li>.");
            items.Add(Item(context, item, style, list, marker ?? $"{number++}.", depth));
        }
        return new GroupBlock(style.Style with { Box = style.Style.Box with { Indent = null } }, [.. items]) { IsList = true, Anchors = [.. BlockReader.Anchor(element)] };
    }

    private static GroupBlock Item(ReadingContext context, IElement item, StyleNode parent, TagNode list, string marker, int depth)
    {
        var style = context.Style(item, parent);
        var tag = context.Tag(list, TagRole.LI, item);
        var label = marker == "" ? null : tag.Add(TagRole.Lbl, context.Counter);
        var children = BlockReader.Children(context, item, style, tag.Add(TagRole.LBody, context.Counter), depth);
        var box = style.Style.Box with { Indent = (style.Style.Box.Indent ?? 0) + (parent.Style.Box.Indent ?? 0) };
        return new GroupBlock(style.Style with { Box = box }, [.. children])
        {
            Anchors = [.. BlockReader.Anchor(item)],
            Marker = label is null || children.Count == 0 ? null : new TextInline(marker, style.Style.Text, label.Slot(context.Counter), null, Places.Of(item)),
        };
    }
}
