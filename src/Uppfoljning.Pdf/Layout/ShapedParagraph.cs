using System.Collections.Immutable;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Layout;

/// <summary>A paragraph's parts as one text with a glyph per unit.</summary>
/// <param name="Sums">The advance, in points, of all that is before each unit; and of everything, last.</param>
internal sealed record ShapedParagraph(ShapedText Text, double[] Sums, ImmutableArray<ShapedRun> Runs)
{
    public double Width => Sums[^1];
}

/// <summary>A stretch with one face, from one part of the paragraph.</summary>
internal readonly record struct ShapedRun(int Start, int End, TextStyle Style, Inline Source);
