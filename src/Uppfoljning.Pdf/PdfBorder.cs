namespace Uppfoljning.Pdf;

/// <summary>A solid line along one side of a box; <paramref name="Width"/> in points.</summary>
public sealed record PdfBorder(double Width, PdfColor Color);
