using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary>The <c>for</c> of <c>for.index</c>: the innermost loop of that sort, null outside one.</summary>
internal sealed class LoopVariableExpression(Place place, string keyword) : Expression(place)
{
    public override object? Evaluate(TemplateContext context) => context.FindLoop(keyword);
}
