using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>Colours by their names in the theme.</summary>
public sealed record ThemeColours(ImmutableArray<(string Name, Colour Colour)> All)
{
    public Colour this[string name] => All.First(colour => colour.Name == name).Colour;
}
