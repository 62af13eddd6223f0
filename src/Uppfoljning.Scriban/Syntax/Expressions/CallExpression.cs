using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>f a b</c> or <c>f(a, b)</c>.</summary>
internal sealed class CallExpression(Place place, Expression target, Argument[] arguments, bool isExplicit) : Expression(place)
{
    public Expression Target { get; } = target;

    public Argument[] Arguments { get; } = arguments;

    /// <summary>Written with parentheses, so that <c>f(x) = …</c> can be told from <c>f (x) = …</c>.</summary>
    public bool IsExplicit { get; } = isExplicit;

    public override object? Evaluate(TemplateContext context) =>
        FunctionCall.Invoke(context, this, Target, FunctionCall.Find(context, Target, piped: false, Arguments), Arguments, null);

    public override object? EvaluatePiped(TemplateContext context, Piped piped) =>
        FunctionCall.Invoke(context, this, Target, FunctionCall.Find(context, Target, piped: true, Arguments), Arguments, piped);
}
