using System.Collections.Immutable;

namespace Uppfoljning.Core.Markdown;

/// <summary>A table of at least one column. Numbers are the columns that are set to the right.</summary>
public sealed record ProseTable(ImmutableArray<bool> Numbers, ImmutableArray<ProseRow> Rows) : ProseBlock;
