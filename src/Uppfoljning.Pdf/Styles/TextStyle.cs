using Uppfoljning.Pdf.Fonts;

namespace Uppfoljning.Pdf.Styles;

/// <summary>How a run of text is drawn; measures in points.</summary>
internal sealed record TextStyle(Face Face, double Size, PdfColor Color, double LetterSpacing);
