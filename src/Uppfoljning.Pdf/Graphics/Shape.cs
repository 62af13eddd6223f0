using System.Collections.Immutable;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Graphics;

internal abstract record Shape;

/// <summary>An outline, filled or stroked or both.</summary>
internal sealed record PathShape(ImmutableArray<PathSegment> Segments, Paint Paint) : Shape;

/// <summary>A line of text; <paramref name="Anchor"/> is 0 where it begins at x, 0.5 where x is its middle, 1 where it ends there.</summary>
internal sealed record TextShape(string Text, double X, double Y, double Anchor, TextStyle Style) : Shape
{
    public SourcePlace Place { get; init; }
}

internal sealed record Paint(PdfColor? Fill, bool EvenOdd, PdfColor? Stroke, double StrokeWidth, int Cap, int Join, ImmutableArray<double> Dashes);
