using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class RawStatement(Place place) : Statement(place)
{
    public override void Execute(TemplateContext context) => context.WriteText(Place.Text, Place);
}
