using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class CaseStatement(Place place, Expression subject, (Expression[] Values, Block Body)[] branches, Block? otherwise) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var (candidates, body) in branches)
        {
            foreach (var candidate in candidates)
            {
                if (!Comparison.AreEqual(context, value, candidate.Evaluate(context))) continue;
                body.Execute(context);
                return;
            }
        }

        otherwise?.Execute(context);
    }
}
