using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

internal sealed class ParenExpression(Place place, Expression inner) : Expression(place)
{
    public Expression Inner { get; } = inner;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Inner.Evaluate(context);
        return value is ScriptFunction function ? FunctionCall.Invoke(context, this, this, function, [], null) : value;
    }

    public override object? EvaluateUncalled(TemplateContext context) => Inner.EvaluateUncalled(context);

    public override object? EvaluateLenient(TemplateContext context) => Inner.EvaluateLenient(context);

    public override object? EvaluatePiped(TemplateContext context, Piped piped) => Inner.EvaluatePiped(context, piped);

    public override void Assign(TemplateContext context, object? value) => Inner.Assign(context, value);
}
