using System.Collections.Immutable;

namespace Uppfoljning.Pdf;

/// <summary>Gathers findings; the same finding at the same place is told once.</summary>
internal sealed class FindingList
{
    private readonly List<PdfFinding> found = [];
    private readonly HashSet<PdfFinding> seen = [];

    public void Add(SourcePlace place, PdfFindingKind kind, string message, string? help = null)
    {
        var finding = new PdfFinding(place.Line, place.Column, kind, message, help);
        if (seen.Add(finding)) found.Add(finding);
    }

    public bool Has(PdfFindingKind[] kinds) => found.Any(finding => kinds.Contains(finding.Kind));

    /// <summary>Takes back what turned out to follow from something else.</summary>
    public void Remove(PdfFindingKind[] kinds) => found.RemoveAll(finding => kinds.Contains(finding.Kind));

    public ImmutableArray<PdfFinding> InOrder() => [.. found.OrderBy(f => f.Line).ThenBy(f => f.Column)];
}
