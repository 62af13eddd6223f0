namespace Uppfoljning.Pdf.Graphics;

/// <summary>Something drawn; its measures in points, before it is scaled to its place.</summary>
internal abstract record Picture(double Width, double Height);
