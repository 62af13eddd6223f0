using System.Collections.Immutable;
using Uppfoljning.Pdf.Graphics;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Blocks;

/// <summary>A part of the document that stands on lines of its own.</summary>
internal abstract record Block(ComputedStyle Style)
{
    /// <summary>The names that links find it by.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];
}

internal sealed record ParagraphBlock(ComputedStyle Style, ImmutableArray<Inline> Inlines) : Block(Style)
{
    public Heading? Heading { get; init; }
}

/// <summary>Blocks one after another.</summary>
internal sealed record GroupBlock(ComputedStyle Style, ImmutableArray<Block> Children) : Block(Style)
{
    /// <summary>What the running header says on its pages; null for what it says around.</summary>
    public string? ColumnTitle { get; init; }

    /// <summary>What stands to the left of its first line, as the number of a list's item.</summary>
    public TextInline? Marker { get; init; }

    /// <summary>Whether its children are the items of a list.</summary>
    public bool IsList { get; init; }
}

internal sealed record TableBlock(ComputedStyle Style, int Columns, ImmutableArray<TableRow> Head, ImmutableArray<TableRow> Body) : Block(Style);

internal sealed record TableRow(ComputedStyle Style, ImmutableArray<TableCell> Cells);

internal sealed record TableCell(GroupBlock Content, int Column, int Span);

/// <summary>A drawing or image by itself.</summary>
/// <param name="Figure">Null where it is only for looks.</param>
internal sealed record PictureBlock(ComputedStyle Style, Picture Picture, TagNode? Slot, TagNode? Figure) : Block(Style);

/// <summary>The whole document, its tags and how many they are, and what is told on each page.</summary>
internal sealed record DocumentBlock(GroupBlock Body, TagNode Root, int Tags, string FooterText);
