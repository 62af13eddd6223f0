using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>x = value</c>, or <c>x += value</c> with an operator. Prints nothing.</summary>
internal sealed class AssignExpression(Place place, Expression target, BinaryOperator? op, Place operatorPlace, Expression value) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        var result = value.Evaluate(context);
        if (op is { } kind)
            result = Operators.Apply(context, kind, target.Evaluate(context), result, new OperatorPlaces(operatorPlace, target, value));
        target.Assign(context, result);
        return null;
    }
}
