using System.Collections.Immutable;

namespace Uppfoljning.Pdf;

/// <summary>A finished file with everything that was found on the way, in the order of the HTML.</summary>
public sealed record PdfResult(byte[] Bytes, int PageCount, ImmutableArray<PdfFinding> Findings);
