using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>
/// A text's paragraphs, list items, headings and table rows, for rules about language. It follows CommonMark as far as people write it;
/// what the reports show is read by another.
/// </summary>
public sealed class ProseReader
{
    private readonly string text;
    private readonly ImmutableArray<ProseBlock>.Builder blocks = ImmutableArray.CreateBuilder<ProseBlock>();
    private readonly List<TextSpan> open = [];
    private ProseBlockKind kind;
    private bool isInList;
    private string? fence;

    private ProseReader(string text) => this.text = text;

    public static ImmutableArray<ProseBlock> Read(string text)
    {
        var reader = new ProseReader(text);
        var lines = LinesOf(text);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && reader.open.Count == 0 && MarkdownLine.IsTableHead(text, lines[i], lines[i + 1])) i = reader.ReadTable(lines, i);
            else reader.Read(lines[i]);
        }
        reader.Close();
        return reader.blocks.ToImmutable();
    }

    private static List<TextSpan> LinesOf(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            lines.Add(TextSpan.FromBounds(start, end));
            start = end + 1;
        }
        return lines;
    }

    private void Read(TextSpan line)
    {
        var content = MarkdownLine.ContentOf(text, line);
        var indentation = content.Start - line.Start;
        if (fence is not null || MarkdownLine.FenceOf(text, content) is not null) ReadFence(content);
        else if (content.Length == 0) Close();
        else if (MarkdownLine.HeadingText(text, content) is { } heading) AddAlone(ProseBlockKind.Heading, heading);
        else if (open.Count > 0 && kind == ProseBlockKind.Paragraph && MarkdownLine.IsUnderline(text, content)) CloseAs(ProseBlockKind.Heading);
        else if (MarkdownLine.IsRule(text, content)) Close();
        else if (MarkdownLine.ItemText(text, content, canStartAnywhere: open.Count == 0 || kind == ProseBlockKind.ListItem) is { } item) Begin(ProseBlockKind.ListItem, item);
        else if (text[content.Start] == '>') Begin(ProseBlockKind.Quotation, MarkdownLine.ContentOf(text, TextSpan.FromBounds(content.Start + 1, content.End)));
        else if (open.Count > 0) open.Add(content);
        else BeginPlain(content, indentation);
    }

    /// <summary>After an empty line: what is indented still belongs to the list above, or is code where there is none.</summary>
    private void BeginPlain(TextSpan content, int indentation)
    {
        isInList &= indentation >= MarkdownLine.LeastItemIndentation;
        if (isInList) Begin(ProseBlockKind.ListItem, content);
        else Begin(indentation >= MarkdownLine.CodeIndentation ? ProseBlockKind.Code : ProseBlockKind.Paragraph, content);
    }

    private void ReadFence(TextSpan content)
    {
        if (fence is null)
        {
            Close();
            fence = MarkdownLine.FenceOf(text, content);
        }
        else if (MarkdownLine.FenceOf(text, content) == fence)
        {
            fence = null;
        }
        else if (content.Length > 0)
        {
            AddAlone(ProseBlockKind.Code, content);
        }
    }

    /// <summary>Returns the table's last line.</summary>
    private int ReadTable(List<TextSpan> lines, int first)
    {
        var last = first + 1;
        while (last + 1 < lines.Count && text.AsSpan(lines[last + 1].Start, lines[last + 1].Length).Contains('|')) last++;
        for (var i = first; i <= last; i++)
        {
            if (i != first + 1) AddAlone(ProseBlockKind.TableRow, MarkdownLine.ContentOf(text, lines[i]));
        }
        return last;
    }

    private void Begin(ProseBlockKind next, TextSpan content)
    {
        Close();
        isInList = next == ProseBlockKind.ListItem;
        kind = next;
        if (content.Length > 0) open.Add(content);
    }

    private void AddAlone(ProseBlockKind next, TextSpan content)
    {
        Begin(next, content);
        Close();
    }

    private void CloseAs(ProseBlockKind other)
    {
        kind = other;
        Close();
    }

    private void Close()
    {
        if (open.Count == 0) return;
        if (kind == ProseBlockKind.Paragraph && MarkdownLine.IsAllEmphasis(text, TextSpan.FromBounds(open[0].Start, open[^1].End))) kind = ProseBlockKind.Heading;
        if (kind is ProseBlockKind.ListItem or ProseBlockKind.TableRow && blocks is [.., { Kind: not (ProseBlockKind.ListItem or ProseBlockKind.TableRow) } before]) blocks[^1] = before with { IsLeadIn = true };
        var (read, places) = InlineReader.Read(text, open);
        if (read.Length > 0) blocks.Add(new ProseBlock(kind, read, places, IsLeadIn: false));
        open.Clear();
    }
}
