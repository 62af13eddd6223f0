namespace Uppfoljning.Core.Diagnostics;

/// <summary>The order in which diagnostics are shown: by file (ordinal), then place, then code; those without a file first.</summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        var order = string.CompareOrdinal(x?.Location?.File.Path, y?.Location?.File.Path);
        if (order == 0) order = (x?.Location?.Span.Start ?? 0).CompareTo(y?.Location?.Span.Start ?? 0);
        if (order == 0) order = string.CompareOrdinal(x?.Code.Id, y?.Code.Id);
        return order != 0 ? order : string.CompareOrdinal(x?.Message, y?.Message);
    }
}
