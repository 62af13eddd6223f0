using System.Collections.Immutable;
using System.Text;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Html;

/// <summary>Gathers the parts of a line, with white space collapsed across them.</summary>
internal sealed class InlineCollector(ReadingContext context)
{
    private readonly List<Inline> inlines = [];
    private readonly StringBuilder text = new();
    private TextInline? open;
    private bool afterSpace = true;

    /// <summary>The tag of a paragraph that the source has no element for.</summary>
    public TagNode? Paragraph { get; set; }

    /// <summary>The ids met within the line.</summary>
    public List<string> Anchors { get; } = [];

    public bool IsEmpty => inlines.Count == 0 && text.Length == 0;

    public void AddText(string source, TextStyle style, TagNode tag, Link? link, SourcePlace place)
    {
        for (var rest = source.AsSpan(); !rest.IsEmpty;)
        {
            var length = rest.IndexOfAny(Whitespace.All);
            var word = length < 0 ? rest : rest[..length];
            rest = rest[word.Length..];
            if (!word.IsEmpty)
            {
                // A place among the tags is made only when there is something to put there.
                Open(style, tag, link, place);
                text.Append(word);
                afterSpace = false;
            }
            if (rest.IsEmpty) return;
            rest = rest.TrimStart(Whitespace.Characters);
            if (afterSpace) continue;
            Open(style, tag, link, place);
            text.Append(' ');
            afterSpace = true;
        }
    }

    public void AddBreak(TextStyle style)
    {
        EndWithSpace();
        inlines.Add(new LineBreakInline(style));
        afterSpace = true;
    }

    public void Add(Inline inline)
    {
        if (inline is FlushRightInline) EndWithSpace();
        else Close();
        inlines.Add(inline);
        afterSpace = inline is FlushRightInline;
    }

    public ImmutableArray<Inline> Finish()
    {
        Close();
        TrimLast();
        while (inlines is [.., LineBreakInline])
        {
            inlines.RemoveAt(inlines.Count - 1);
            TrimLast();
        }
        return inlines.Any(inline => inline is not FlushRightInline) ? [.. inlines] : [];
    }

    private void Open(TextStyle style, TagNode tag, Link? link, SourcePlace place)
    {
        if (open is not null && open.Style == style && open.Link == link && ReferenceEquals(open.Slot?.Parent, tag)) return;
        Close();
        open = new TextInline("", style, tag.Slot(context.Counter), link, place);
    }

    private void Close()
    {
        if (open is not null && text.Length > 0) inlines.Add(open with { Text = Composition.Compose(text.ToString()) });
        text.Clear();
        open = null;
    }

    /// <summary>Words on two lines, or at two ends of one, are two words to those who only hear them.</summary>
    private void EndWithSpace()
    {
        Close();
        TrimLast();
        if (inlines is [.., TextInline last]) inlines[^1] = last with { Text = last.Text + " " };
    }

    private void TrimLast()
    {
        if (inlines is not [.., TextInline last]) return;
        var trimmed = last.Text.TrimEnd(' ');
        if (trimmed == "") inlines.RemoveAt(inlines.Count - 1);
        else inlines[^1] = last with { Text = trimmed };
    }
}
