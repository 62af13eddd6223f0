using System.Collections.Immutable;

namespace Uppfoljning.Pdf.Graphics;

/// <summary>A drawing of paths and texts, with the origin at its upper left corner and y downwards.</summary>
internal sealed record Drawing(double Width, double Height, ImmutableArray<Shape> Shapes) : Picture(Width, Height);
