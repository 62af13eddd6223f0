using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class ExpressionStatement(Place place, Expression expression) : Statement(place)
{
    public Expression Expression { get; } = expression;

    public override void Execute(TemplateContext context)
    {
        var value = Expression.Evaluate(context);
        if (context.OutputEnabled) context.WriteValue(value, Place);
        else context.LastValue = value;
    }
}
