using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Expressions;

internal sealed class LiteralExpression(Place place, object? value) : Expression(place)
{
    public object? Value { get; } = value;

    public override object? Evaluate(TemplateContext context) => Value;
}
