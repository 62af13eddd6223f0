namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>What a part of a text is.</summary>
public enum ProseBlockKind
{
    Paragraph,
    ListItem,

    /// <summary>A line that stands over what follows: a Markdown heading, or a paragraph in bold or italics only.</summary>
    Heading,
    Quotation,
    TableRow,
    Code,
}
