using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class ImportStatement(Place place, Expression subject) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        var value = subject.Evaluate(context);
        if (value is null) return;
        if (value is not ScriptObject source)
            throw context.Error(subject.Place, $"\"import\" behöver ett objekt, men \"{subject}\" är {Kinds.InWords(value)}.");
        context.CurrentGlobal.Import(source);
    }
}
