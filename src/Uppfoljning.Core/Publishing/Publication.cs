using System.Collections.Immutable;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Publishing;

/// <summary>Everything that a build puts in place at one time.</summary>
/// <param name="Folders">The reports.</param>
/// <param name="IsWhole">Whether they are those of all periods: then a page from before that leads to reports goes with what it led to.</param>
/// <param name="Index">The page that leads to them; null where there is none.</param>
public sealed record Publication(ImmutableArray<OutputFolder> Folders, bool IsWhole = false, OutputFile? Index = null);
