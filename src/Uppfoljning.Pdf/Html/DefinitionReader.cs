using AngleSharp.Dom;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads lists of terms and what they mean: tagged as lists, with terms for labels.</summary>
internal static class DefinitionReader
{
    public static GroupBlock Read(ReadingContext context, IElement element, StyleNode style, TagNode tag, int depth)
    {
        var list = context.Tag(tag, TagRole.L, element, new TagAttributes(Numbering: "None"));
        var side = style.Style.Box.SideColumn;
        var around = style.Style.Bare();
        var items = new List<Block>();
        foreach (var (terms, meanings) in Items(context, element))
        {
            var item = list.Add(TagRole.LI, context.Counter);
            var parts = new List<Block>();
            foreach (var term in terms) parts.Add(Part(context, term, style, item, TagRole.Lbl, side is null ? null : PdfPlacement.Side, depth));
            foreach (var meaning in meanings) parts.Add(Part(context, meaning, style, item, TagRole.LBody, null, depth));
            items.Add(new GroupBlock(around with { Box = new PdfStyle { SideColumn = side } }, [.. parts]));
        }
        return new GroupBlock(style.Style with { Box = style.Style.Box with { SideColumn = null } }, [.. items]) { IsList = true, Anchors = [.. BlockReader.Anchor(element)] };
    }

    private static GroupBlock Part(ReadingContext context, IElement element, StyleNode parent, TagNode item, TagRole role, PdfPlacement? placement, int depth)
    {
        var style = context.Style(element, parent);
        var children = BlockReader.Children(context, element, style, context.Tag(item, role, element), depth);
        var own = placement is null ? style.Style : style.Style with { Box = style.Style.Box with { Placement = placement, KeepWithNext = null } };
        return new GroupBlock(own, [.. children]) { Anchors = [.. BlockReader.Anchor(element)] };
    }

    private static List<(List<IElement> Terms, List<IElement> Meanings)> Items(ReadingContext context, IElement list)
    {
        var items = new List<(List<IElement> Terms, List<IElement> Meanings)>();
        foreach (var part in list.Children.SelectMany(child => child.LocalName == "div" ? child.Children : (IEnumerable<IElement>)[child]))
        {
            if (part.LocalName == "dt")
            {
                if (items is not [.., { Meanings.Count: 0 }]) items.Add(([], []));
                items[^1].Terms.Add(part);
                continue;
            }
            if (part.LocalName != "dd") context.Found(part, PdfFindingKind.Misplaced, $"<{part.LocalName}> står direkt i <dl>.", "Lägg det i ett <dd>.");
            if (items.Count == 0) items.Add(([], []));
            items[^1].Meanings.Add(part);
        }
        return items;
    }
}
