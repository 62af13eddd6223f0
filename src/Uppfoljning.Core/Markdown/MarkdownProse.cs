using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Uppfoljning.Core.Markdown;

/// <summary>A text in Markdown as paragraphs, lists and tables: the same as <see cref="MarkdownHtml"/> makes elements of.</summary>
public static class MarkdownProse
{
    public static ImmutableArray<ProseBlock> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        return MarkdownSyntax.Parse(text) is { } document ? [.. Blocks(document)] : [new ProseParagraph([new ProseRun(text)])];
    }

    private static IEnumerable<ProseBlock> Blocks(IEnumerable<Block> blocks) => blocks.SelectMany(Block);

    private static IEnumerable<ProseBlock> Block(Block block) => block switch
    {
        ListBlock list => [List(list)],
        Table table => [Table(table)],
        ContainerBlock container => Blocks(container),
        LeafBlock { Inline: { } inline } => [new ProseParagraph(ProseRuns.Of(inline))],
        CodeBlock code => [new ProseParagraph([new ProseRun(code.Lines.ToString())])],
        _ => [],
    };

    private static ProseList List(ListBlock list) => new(
        list.IsOrdered,
        int.TryParse(list.OrderedStart, out var start) ? start : 1,
        [.. list.OfType<ListItemBlock>().Select(item => Blocks(item).ToImmutableArray())]);

    private static ProseTable Table(Table table)
    {
        ImmutableArray<ProseRow> rows = [.. table.OfType<TableRow>().Select(Row)];
        var columns = rows.Max(row => row.Cells.Length);
        return new ProseTable(
            [.. Enumerable.Range(0, columns).Select(column => column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right)],
            rows);
    }

    private static ProseRow Row(TableRow row) =>
        new(row.IsHeader, [.. row.OfType<TableCell>().Select(cell => cell.OfType<ParagraphBlock>().Where(block => block.Inline is not null).SelectMany(block => ProseRuns.Of(block.Inline!)).ToImmutableArray())]);
}
