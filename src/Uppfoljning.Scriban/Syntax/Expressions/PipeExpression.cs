using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>from | to</c>: the value becomes the first argument.</summary>
internal sealed class PipeExpression(Place place, Expression from, Expression to) : Expression(place)
{
    private readonly bool isDefault = FunctionCall.IsObjectDefault(to is CallExpression call ? call.Target : to);

    public override object? Evaluate(TemplateContext context)
    {
        context.EnsureStack(Place);
        var value = isDefault ? from.EvaluateLenient(context) : from.Evaluate(context);
        return to.EvaluatePiped(context, new Piped(value, from));
    }
}
