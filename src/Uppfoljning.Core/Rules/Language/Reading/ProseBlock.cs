using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>
/// A paragraph, list item or the like as it is read, without Markdown's signs, in one line. Places say where in the whole text each
/// character stands; a lead-in has a list or a table after it that it leads on to.
/// </summary>
public sealed record ProseBlock(ProseBlockKind Kind, string Text, ImmutableArray<int> Places, bool IsLeadIn)
{
    private List<TextSpan>? sentences;

    /// <summary>Whether it is written in sentences, as headings, cells and code are not.</summary>
    public bool HasSentences => Kind is ProseBlockKind.Paragraph or ProseBlockKind.ListItem or ProseBlockKind.Quotation;

    /// <summary>Whether it is one text of words, as the cells of a table and code are not.</summary>
    public bool IsOneText => Kind is not (ProseBlockKind.Code or ProseBlockKind.TableRow);

    /// <summary>Where in the block each sentence stands.</summary>
    public IReadOnlyList<TextSpan> Sentences => sentences ??= Core.Text.Sentences.Split(Text);

    /// <summary>The range of the whole text that a range of the block was read from.</summary>
    public TextSpan InText(TextSpan part) => TextSpan.FromBounds(Places[part.Start], Places[part.End - 1] + 1);
}
