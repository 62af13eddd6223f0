using Uppfoljning.Pdf.Graphics;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Blocks;

/// <summary>A part of a line. One without a slot is drawn as an artifact.</summary>
internal abstract record Inline(TextStyle Style, TagNode? Slot, Link? Link);

/// <summary>Text with its white space already collapsed, in normal form C.</summary>
internal sealed record TextInline(string Text, TextStyle Style, TagNode? Slot, Link? Link, SourcePlace Place) : Inline(Style, Slot, Link);

internal sealed record LineBreakInline(TextStyle Style) : Inline(Style, null, null);

/// <summary>A drawing or image in a line; measures in points.</summary>
internal sealed record PictureInline(Picture Picture, double Width, double Height, TextStyle Style, TagNode? Slot, TagNode? Figure, Link? Link)
    : Inline(Style, Slot, Link);

/// <summary>The number of the page where something stands, known when all pages are.</summary>
internal sealed record PageNumberInline(string Anchor, TextStyle Style, TagNode? Slot, Link? Link) : Inline(Style, Slot, Link);

/// <summary>What follows is set at the line's right edge.</summary>
internal sealed record FlushRightInline(TextStyle Style) : Inline(Style, null, null);
