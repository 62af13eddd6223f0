using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Binding;

/// <summary>A part of the model with what was wrong where it was written.</summary>
internal sealed record Part<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
