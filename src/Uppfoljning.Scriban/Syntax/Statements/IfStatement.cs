using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class IfStatement(Place place, (Expression? Condition, Block Body)[] branches) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition is not null && !Truth.Of(condition.EvaluateLenient(context))) continue;
            body.Execute(context);
            return;
        }
    }
}
