using System.Collections.Immutable;

namespace Uppfoljning.Pdf;

/// <summary>
/// The faces to set text with: at least one. A style that a family lacks is set with the family's nearest face;
/// a character that a face lacks is taken from the first face that has it.
/// </summary>
public sealed record PdfFontSet(ImmutableArray<PdfFontFace> Faces);
