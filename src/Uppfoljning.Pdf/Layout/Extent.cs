using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Layout;

/// <summary>How wide a cell's content is at least, with words divided and without, and at most.</summary>
internal readonly record struct Extent(double Syllables, double Words, double Lines)
{
    /// <summary>No number is longer, in characters: what is may be a list of them.</summary>
    private const int LongestNumber = 16;

    public static Extent Of(LayoutContext context, GroupBlock group)
    {
        var widest = new Extent();
        foreach (var child in group.Children) widest = widest.Or(Of(context, child));
        var style = group.Style;
        var extra = style.PaddingLeft + style.PaddingRight + (style.Box.Indent ?? 0);
        if (style.Box.SideColumn is { } side) extra += side.Width + side.Gap;
        return widest.Plus(extra);
    }

    public Extent Or(Extent other) => new(Math.Max(Syllables, other.Syllables), Math.Max(Words, other.Words), Math.Max(Lines, other.Lines));

    public Extent Plus(double extra) => new(Syllables + extra, Words + extra, Lines + extra);

    private static Extent Of(LayoutContext context, Block block) => block switch
    {
        ParagraphBlock { Inlines.IsEmpty: true } => default,
        ParagraphBlock paragraph => Of(context, paragraph).Plus(paragraph.Style.PaddingLeft + paragraph.Style.PaddingRight + (paragraph.Style.Box.Indent ?? 0)),
        GroupBlock group => Of(context, group),
        PictureBlock picture => new Extent(20, 20, Math.Min(picture.Style.Box.Width ?? picture.Picture.Width, 400)),
        TableBlock table => new Extent(30, 60, 60.0 * table.Columns),
        _ => default,
    };

    private static Extent Of(LayoutContext context, ParagraphBlock paragraph)
    {
        var shaped = context.Shape(paragraph, keep: true);
        var text = shaped.Text.Text;
        // A number is one word, with the spaces in it.
        var isNumber = text.Length <= LongestNumber && !text.Any(char.IsLetter);
        var hyphen = Shaper.WidthOf('-', paragraph.Style.Text);
        double lines = 0, words = 0, syllables = 0;
        int line = 0, word = 0, syllable = 0;
        foreach (var place in BreakFinder.Find(text, syllables: true, context.Hyphenator))
        {
            var end = Math.Max(place.End, syllable);
            syllables = Math.Max(syllables, shaped.Sums[end] - shaped.Sums[syllable] + (place.Kind == BreakKind.Syllable ? hyphen : 0));
            syllable = place.Next;
            if (place.Kind == BreakKind.Syllable || isNumber && place.Kind != BreakKind.Forced) continue;
            words = Math.Max(words, shaped.Sums[end] - shaped.Sums[word]);
            word = place.Next;
            if (place.Kind != BreakKind.Forced) continue;
            lines = Math.Max(lines, shaped.Sums[end] - shaped.Sums[line]);
            line = place.Next;
        }
        // A hair's breadth more, so that sums taken in another order still fit.
        return new Extent(syllables + 0.01, words + 0.01, lines + 0.01);
    }
}
