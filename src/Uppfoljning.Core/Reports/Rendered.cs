using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Reports;

/// <summary>What a step made, and what was wrong on the way. With an error among the diagnostics the value is not to be used.</summary>
public sealed record Rendered<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
