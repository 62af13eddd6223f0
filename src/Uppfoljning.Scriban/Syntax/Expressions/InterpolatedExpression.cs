using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>$"text {value}"</c>: joins its pieces by the rule of concatenation, so that a safe piece stays safe.</summary>
internal sealed class InterpolatedExpression(Place place, Expression[] parts) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        object? result = "";
        foreach (var part in parts) result = Texts.Join(context, result, part.Evaluate(context), part.Place);
        return result;
    }
}
