using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Expressions;

internal sealed class ThisExpression(Place place) : Expression(place)
{
    public override object? Evaluate(TemplateContext context) => context.CurrentGlobal;
}
