namespace Uppfoljning.Pdf;

/// <summary>A column at the left of a section; both measures in points.</summary>
/// <param name="Width">The width of the left column.</param>
/// <param name="Gap">The space between it and the rest of the section.</param>
public sealed record PdfSideColumn(double Width, double Gap);
