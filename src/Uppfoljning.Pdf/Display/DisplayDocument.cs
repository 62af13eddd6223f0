using System.Collections.Immutable;
using Uppfoljning.Pdf.Blocks;

namespace Uppfoljning.Pdf.Display;

/// <summary>Every page with what is drawn on it, in points from the upper left corner.</summary>
internal sealed record DisplayDocument(double Width, double Height, ImmutableArray<DisplayPage> Pages, ImmutableDictionary<string, Destination> Destinations, ImmutableArray<OutlineItem> Outline);

internal sealed record DisplayPage(ImmutableArray<PlacedMark> Marks);

/// <summary>A place: the page, counted from 0, and the distance from its upper edge.</summary>
internal sealed record Destination(int Page, double Y);

internal sealed record OutlineItem(Heading Heading, Destination Destination);
