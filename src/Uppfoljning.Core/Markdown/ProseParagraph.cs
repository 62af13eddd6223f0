using System.Collections.Immutable;

namespace Uppfoljning.Core.Markdown;

/// <summary>A paragraph.</summary>
public sealed record ProseParagraph(ImmutableArray<ProseRun> Runs) : ProseBlock;
