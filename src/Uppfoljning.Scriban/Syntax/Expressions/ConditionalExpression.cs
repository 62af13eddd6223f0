using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

internal sealed class ConditionalExpression(Place place, Expression condition, Expression whenTrue, Expression whenFalse) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.EnsureStack(Place);
        return Choose(context, condition.EvaluateLenient(context));
    }

    public override object? EvaluatePiped(TemplateContext context, Piped piped) => Choose(context, condition.EvaluatePiped(context, piped));

    private object? Choose(TemplateContext context, object? value) => (Truth.Of(value) ? whenTrue : whenFalse).Evaluate(context);
}
