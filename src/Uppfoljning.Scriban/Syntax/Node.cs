using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax;

/// <summary>A piece of a template that has been understood. Never changes once made, so that one template may be rendered by many at once.</summary>
internal abstract class Node(Place place)
{
    public Place Place { get; } = place;

    public override string ToString() => Place.Text.ToString();
}
