using System.Collections.Immutable;

namespace Uppfoljning.Core.Markdown;

/// <summary>A list; its items are blocks in their turn. Start is the number of the first, where it is ordered.</summary>
public sealed record ProseList(bool IsOrdered, int Start, ImmutableArray<ImmutableArray<ProseBlock>> Items) : ProseBlock;
