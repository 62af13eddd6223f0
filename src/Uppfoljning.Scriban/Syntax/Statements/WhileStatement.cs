using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class WhileStatement(Place place, Expression condition, Block body) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        var loop = new LoopInfo();
        using var scope = context.EnterLoop("while", loop, null);
        for (var i = 0; Truth.Of(condition.EvaluateLenient(context)); i++)
        {
            context.CountLoopStep(Place, i);
            loop.MoveTo(context, i, null);
            body.Execute(context);
            if (context.Flow == Flow.Return) break;
            var leave = context.Flow == Flow.Break;
            context.Flow = Flow.Next;
            if (leave) break;
        }
    }
}
