using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class WithStatement(Place place, Expression subject, Block body) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        var value = subject.Evaluate(context);
        if (value is not ScriptObject target)
            throw context.Error(subject.Place, $"\"with\" behöver ett objekt, men \"{subject}\" är {Kinds.InWords(value)}.");
        context.PushGlobal(target);
        try
        {
            body.Execute(context);
        }
        finally
        {
            context.PopGlobal();
        }
    }
}
