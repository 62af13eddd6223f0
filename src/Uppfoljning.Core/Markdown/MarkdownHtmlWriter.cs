using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Uppfoljning.Core.Markdown;

/// <summary>Writes the blocks and inlines that a report knows; of what it does not know, the text.</summary>
internal sealed class MarkdownHtmlWriter
{
    private readonly StringBuilder html = new();

    public override string ToString() => html.ToString();

    public void WriteBlock(Block block)
    {
        switch (block)
        {
            case ListBlock list: WriteList(list); break;
            case Table table: WriteTable(table); break;
            case ContainerBlock container: WriteBlocks(container); break;
            case LeafBlock { Inline: { } inline }: WriteParagraph(inline); break;
            case CodeBlock code: WritePlain(code.Lines.ToString()); break;
        }
    }

    /// <summary>A text as one paragraph, with nothing in it taken as markup.</summary>
    public void WritePlain(string text)
    {
        html.Append("<p>");
        WriteText(text);
        html.Append("</p>\n");
    }

    private void WriteBlocks(ContainerBlock container)
    {
        foreach (var block in container) WriteBlock(block);
    }

    private void WriteParagraph(ContainerInline inline)
    {
        html.Append("<p>");
        WriteInlines(inline);
        html.Append("</p>\n");
    }

    private void WriteList(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        var isFromOther = list.IsOrdered && list.OrderedStart is { Length: > 0 } and not "1";
        html.Append(CultureInfo.InvariantCulture, $"<{tag}{(isFromOther ? $" start=\"{list.OrderedStart}\"" : "")}>\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            html.Append("<li>");
            foreach (var block in item)
            {
                // In a tight list the item's text stands by itself, as CommonMark has it.
                if (!list.IsLoose && block is ParagraphBlock { Inline: { } inline }) WriteInlines(inline);
                else WriteBlock(block);
            }
            html.Append("</li>\n");
        }
        html.Append(CultureInfo.InvariantCulture, $"</{tag}>\n");
    }

    /// <summary>
    /// In a box of its own, which can be scrolled with the keyboard where the page is narrower than the table. The box is a group and no region:
    /// a page with ten tables would have ten landmarks of the same name.
    /// </summary>
    private void WriteTable(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        html.Append("<div class=\"tabell\" role=\"group\" aria-label=\"Tabell\" tabindex=\"0\">\n<table>\n");
        WriteRows(table, rows.Where(row => row.IsHeader), "thead", "th scope=\"col\"", "th");
        WriteRows(table, rows.Where(row => !row.IsHeader), "tbody", "td", "td");
        html.Append("</table>\n</div>\n");
    }

    private void WriteRows(Table table, IEnumerable<TableRow> rows, string part, string open, string close)
    {
        var list = rows.ToList();
        if (list.Count == 0) return;
        html.Append(CultureInfo.InvariantCulture, $"<{part}>\n");
        foreach (var row in list)
        {
            html.Append("<tr>");
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                var isNumber = column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
                column++;
                html.Append(CultureInfo.InvariantCulture, $"<{open}{(isNumber ? " class=\"tal\"" : "")}>");
                foreach (var paragraph in cell.OfType<ParagraphBlock>().Where(paragraph => paragraph.Inline is not null)) WriteInlines(paragraph.Inline!);
                html.Append(CultureInfo.InvariantCulture, $"</{close}>");
            }
            html.Append("</tr>\n");
        }
        html.Append(CultureInfo.InvariantCulture, $"</{part}>\n");
    }

    private void WriteInlines(ContainerInline container)
    {
        foreach (var inline in container) WriteInline(inline);
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: WriteText(literal.Content.AsSpan()); break;
            case EmphasisInline emphasis: WriteWrapped(emphasis, emphasis.DelimiterCount == 2 ? "strong" : "em"); break;
            case LinkInline { IsImage: false } link when IsAllowed(link.Url): WriteLink(link, link.Url!); break;
            case AutolinkInline link when IsAllowed(link.IsEmail ? "mailto:" + link.Url : link.Url): WriteAutolink(link); break;
            case AutolinkInline link: WriteText(link.Url); break;
            case ContainerInline container: WriteInlines(container); break;
            case LineBreakInline lineBreak: html.Append(lineBreak.IsHard ? "<br>\n" : "\n"); break;
            case CodeInline code: WriteText(code.Content); break;
            case HtmlEntityInline entity: WriteText(entity.Transcoded.AsSpan()); break;
            case HtmlInline raw: WriteText(raw.Tag); break;
        }
    }

    private void WriteWrapped(ContainerInline inline, string tag)
    {
        html.Append(CultureInfo.InvariantCulture, $"<{tag}>");
        WriteInlines(inline);
        html.Append(CultureInfo.InvariantCulture, $"</{tag}>");
    }

    private void WriteLink(LinkInline link, string url)
    {
        html.Append("<a href=\"");
        WriteText(url);
        html.Append("\">");
        WriteInlines(link);
        html.Append("</a>");
    }

    private void WriteAutolink(AutolinkInline link)
    {
        html.Append("<a href=\"");
        WriteText(link.IsEmail ? "mailto:" + link.Url : link.Url);
        html.Append("\">");
        WriteText(link.Url);
        html.Append("</a>");
    }

    private static bool IsAllowed(string? url) => LinkAddress.IsAllowed(url);

    private void WriteText(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                default: html.Append(c); break;
            }
        }
    }
}
