using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Layout;

/// <summary>A cell's text as far as its height goes: the length of each line that it would like, how high such a line is, and its longest word.</summary>
internal sealed record CellText(int Column, int Span, double Padding, double LongestWord, bool Divides, (double Length, double Height)[] Lines)
{
    /// <summary>What a line on average leaves empty at its end, in parts of a line, summed over a paragraph.</summary>
    private const double Ragged = 0.5;

    /// <summary>What a word divided for want of width weighs, in lines: so much times the square of the lines that it takes, so that two words in two parts each are better than one whole and one in six.</summary>
    private const double DividedWord = 1.25;

    /// <summary>A text shorter than this, in line heights, looks broken when it takes two lines; that weighs so much, in lines, and less the longer it is.</summary>
    private const double Short = 8, BrokenShort = 2;

    public static CellText Of(LayoutContext context, TableCell cell, Extent need)
    {
        var lines = new List<(double, double)>();
        Add(context, cell.Content, lines);
        var style = cell.Content.Style;
        return new CellText(cell.Column, cell.Span, style.PaddingLeft + style.PaddingRight, need.Words, style.Hyphenate, [.. lines]);
    }

    /// <summary>About how high the cell becomes in a width.</summary>
    public double HeightIn(double width)
    {
        var inner = Math.Max(1, width - Padding);
        var sum = 0.0;
        foreach (var (length, height) in Lines) sum += length <= inner ? height : height * (length / inner + Ragged);
        return sum;
    }

    /// <summary>What the width costs in looks, as a height.</summary>
    public double FlawsIn(double width)
    {
        var inner = Math.Max(1, width - Padding);
        var sum = 0.0;
        foreach (var (length, height) in Lines)
        {
            if (length <= inner) continue;
            var share = Math.Min(1, Short * height / length);
            sum += BrokenShort * height * share * share;
        }
        if (LongestWord <= width + 0.1 || Lines.Length == 0) return sum;
        var parts = (LongestWord - Padding) / inner;
        return sum + DividedWord * Lines[0].Height * parts * parts;
    }

    private static void Add(LayoutContext context, Block block, List<(double, double)> lines)
    {
        if (block is GroupBlock group)
        {
            foreach (var child in group.Children) Add(context, child, lines);
        }
        else if (block is ParagraphBlock { Inlines.IsEmpty: false } paragraph)
        {
            var shaped = context.Shape(paragraph, keep: true);
            var start = 0;
            foreach (var place in BreakFinder.Find(shaped.Text.Text, syllables: false, context.Hyphenator))
            {
                if (place.Kind != BreakKind.Forced) continue;
                lines.Add((shaped.Sums[Math.Max(place.End, start)] - shaped.Sums[start], paragraph.Style.LineHeight));
                start = place.Next;
            }
        }
    }
}
