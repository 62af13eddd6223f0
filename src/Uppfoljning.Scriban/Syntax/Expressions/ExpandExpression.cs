using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>^list</c>: each item becomes an argument of its own.</summary>
internal sealed class ExpandExpression(Place place, Expression operand) : Expression(place)
{
    public override object? Evaluate(TemplateContext context) => operand.Evaluate(context);
}
