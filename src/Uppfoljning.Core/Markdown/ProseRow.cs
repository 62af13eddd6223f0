using System.Collections.Immutable;

namespace Uppfoljning.Core.Markdown;

/// <summary>A row of a table.</summary>
public sealed record ProseRow(bool IsHeader, ImmutableArray<ImmutableArray<ProseRun>> Cells);
