using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

internal sealed class NotExpression(Place place, Expression operand) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.EnsureStack(Place);
        return !Truth.Of(operand.Evaluate(context));
    }

    public override object? EvaluateLenient(TemplateContext context) => !Truth.Of(operand.EvaluateLenient(context));
}
