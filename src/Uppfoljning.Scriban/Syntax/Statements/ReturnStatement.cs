using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class ReturnStatement(Place place, Expression? value) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        context.ReturnValue = value?.Evaluate(context);
        context.Flow = Flow.Return;
    }
}
