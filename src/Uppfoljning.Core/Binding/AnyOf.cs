using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Binding;

/// <summary>Keys of a mapping of which at least one is needed, and what to say where all are absent or empty lists.</summary>
public sealed record AnyOf(ImmutableArray<string> Keys, DiagnosticCode Code, string Message, string Help);
