using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>$$</c>: the block handed over by <c>wrap</c>; each time it is named the block is run.</summary>
internal sealed class BlockArgumentExpression(Place place) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Locals.Block?.Execute(context);
        return null;
    }
}
