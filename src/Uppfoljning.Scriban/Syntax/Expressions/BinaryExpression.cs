using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

internal sealed class BinaryExpression(Place place, Expression left, BinaryOperator op, Place operatorPlace, Expression right) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.EnsureStack(Place);
        return Combine(context, op == BinaryOperator.Coalesce ? left.EvaluateLenient(context) : left.Evaluate(context));
    }

    public override object? EvaluatePiped(TemplateContext context, Piped piped)
    {
        context.EnsureStack(Place);
        return Combine(context, left.EvaluatePiped(context, piped));
    }

    private object? Combine(TemplateContext context, object? value)
    {
        switch (op)
        {
            case BinaryOperator.And: return Truth.Of(value) && Truth.Of(right.Evaluate(context));
            case BinaryOperator.Or: return Truth.Of(value) || Truth.Of(right.Evaluate(context));
            case BinaryOperator.Coalesce: return value ?? right.Evaluate(context);
            case BinaryOperator.NotCoalesce: return value is null ? null : right.Evaluate(context);
            default: return Operators.Apply(context, op, value, right.Evaluate(context), new OperatorPlaces(operatorPlace, left, right));
        }
    }
}
