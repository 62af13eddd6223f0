using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>@f</c>: the function itself, not what it gives.</summary>
internal sealed class AliasExpression(Place place, Expression operand) : Expression(place)
{
    public override object? Evaluate(TemplateContext context) => operand.EvaluateUncalled(context);

    public override object? EvaluatePiped(TemplateContext context, Piped piped) => operand.EvaluatePiped(context, piped);
}
