using Uppfoljning.Pdf.Display;

namespace Uppfoljning.Pdf.Layout;

/// <summary>A page before its header and footer, which tell how many pages there are.</summary>
/// <param name="Ground">What a page from edge to edge is filled with, by its first mark; null for nothing.</param>
internal sealed record LaidPage(List<PlacedMark> Marks, bool FullBleed, PdfColor? Ground);
