using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>++x</c>, <c>x--</c> and the like.</summary>
internal sealed class IncrementExpression(Place place, Expression target, int step, bool before) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (!Numbers.IsNumber(value))
            throw context.Error(target.Place, $"Bara ett tal kan räknas upp eller ned, men \"{target}\" är {Kinds.InWords(value)}.");
        var next = Operators.Apply(context, BinaryOperator.Add, value, step, new OperatorPlaces(Place, target, target));
        target.Assign(context, next);
        return before ? next : value;
    }
}
