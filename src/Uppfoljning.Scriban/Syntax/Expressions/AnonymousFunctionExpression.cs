using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>do; …; end</c>.</summary>
internal sealed class AnonymousFunctionExpression(Place place, ParameterList? parameters, Block body) : Expression(place)
{
    private readonly TemplateFunction function = new("do", parameters, body, null);

    public override object? Evaluate(TemplateContext context) => function;

    public override object? EvaluatePiped(TemplateContext context, Piped piped) =>
        FunctionCall.Invoke(context, this, this, function, [], piped);
}
