using System.Collections.Immutable;

namespace Uppfoljning.Core.Diagnostics;

/// <summary>What a step made, and what was wrong on the way. With an error among the diagnostics the value is not to be used.</summary>
public sealed record Diagnosed<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
