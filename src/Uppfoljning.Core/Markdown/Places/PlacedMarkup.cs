using System.Collections.Immutable;

namespace Uppfoljning.Core.Markdown.Places;

/// <summary>What a text holds besides plain words, each kind in the text's order. A link without words has its own place.</summary>
public sealed record PlacedMarkup(ImmutableArray<PlacedWords> Links, ImmutableArray<PlacedTable> Tables, ImmutableArray<PlacedWords> BoldLines)
{
    public static PlacedMarkup None { get; } = new([], [], []);
}
