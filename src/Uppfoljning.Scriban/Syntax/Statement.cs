using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax;

/// <summary>Something that is done. Break, continue and ret are told through <see cref="TemplateContext.Flow"/>.</summary>
internal abstract class Statement(Place place) : Node(place)
{
    public abstract void Execute(TemplateContext context);
}
