using System.Collections.Immutable;

namespace Uppfoljning.Core.Diagnostics;

/// <summary>A fault found: what is wrong and what to do about it, in Swedish. Without a location it concerns no file.</summary>
public sealed record Diagnostic(DiagnosticCode Code, Location? Location, string Message, string? Help = null)
{
    public Severity Severity { get; init; } = Code.Severity;

    public ImmutableArray<RelatedPlace> Related { get; init; } = [];
}
