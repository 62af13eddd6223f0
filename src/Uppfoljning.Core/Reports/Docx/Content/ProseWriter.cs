using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Markdown;
using Uppfoljning.Core.Reports.Docx.Parts;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>Texts in Markdown as Word's paragraphs. Word has no lists around paragraphs: each says at what level of which list it stands.</summary>
internal sealed class ProseWriter(DocumentState state)
{
    private readonly RunWriter runs = new(state);

    public IEnumerable<XElement> Write(string? text, string style = StyleId.Normal) => Write(MarkdownProse.Read(text), style);

    public IEnumerable<XElement> Write(ImmutableArray<ProseBlock> blocks, string style = StyleId.Normal) => Blocks(blocks, style, level: 0);

    /// <summary>A list with bullets, an item for each.</summary>
    public IEnumerable<XElement> List(IEnumerable<ImmutableArray<ProseBlock>> items) => Items(StyleId.ListBullet, null, [.. items], level: 0);

    private IEnumerable<XElement> Blocks(IEnumerable<ProseBlock> blocks, string style, int level)
    {
        var isAfterTable = false;
        foreach (var block in blocks)
        {
            // Between two tables Word sees one, unless something stands there.
            if (isAfterTable && block is ProseTable) yield return Paragraph(StyleId.AfterTable);
            var own = isAfterTable && style == StyleId.Normal ? StyleId.AfterTable : style;
            foreach (var element in Block(block, own, level)) yield return element;
            isAfterTable = block is ProseTable;
        }
        if (isAfterTable) yield return Paragraph(StyleId.AfterTable);
    }

    private IEnumerable<XElement> Block(ProseBlock block, string style, int level) => block switch
    {
        ProseParagraph paragraph => [Paragraph(style, runs.Write(paragraph.Runs))],
        ProseList { IsOrdered: true } list => Items(StyleId.ListNumber, state.NewList(Math.Min(level, NumberingPart.DeepestLevel), list.Start), list.Items, level),
        ProseList list => Items(StyleId.ListBullet, null, list.Items, level),
        ProseTable table => [ProseTables.Of(table, runs, state.Measures)],
        _ => [],
    };

    /// <summary>The sign stands at an item's first paragraph; one that begins with something else gets an empty one for it.</summary>
    private IEnumerable<XElement> Items(string style, int? list, ImmutableArray<ImmutableArray<ProseBlock>> items, int level)
    {
        foreach (var item in items)
        {
            var first = item is [ProseParagraph paragraph, ..] ? paragraph : new ProseParagraph([]);
            yield return Item(style, list, level, runs.Write(first.Runs));
            var rest = item is [ProseParagraph, ..] ? item.Skip(1) : item;
            foreach (var element in Blocks(rest, StyleId.ListContinue(level), level + 1)) yield return element;
        }
    }

    private static XElement Item(string style, int? list, int level, IEnumerable<XElement> content) => Element(
        "p",
        Element("pPr", Value("pStyle", style), Numbering(style, list, Math.Min(level, NumberingPart.DeepestLevel))),
        content);

    /// <summary>The first level of bullets is the style's own.</summary>
    private static XElement? Numbering(string style, int? list, int level) => list is null && level == 0
        ? null
        : Element("numPr", Value("ilvl", level), Value("numId", list ?? (style == StyleId.ListBullet ? NumberingPart.Bullets : NumberingPart.Numbers)));
}
