using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Markdown.Places;

/// <summary>A table, with the words of each header cell. There are none where rows of cells have no line of dashes under the first, and so are shown as the text that they are.</summary>
public sealed record PlacedTable(ImmutableArray<string> Headers, TextSpan FirstRow);
