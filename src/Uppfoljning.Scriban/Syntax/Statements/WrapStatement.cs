using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Syntax.Statements;

/// <summary><c>wrap f … end</c>: calls a function that may run the block by naming <c>$$</c>.</summary>
internal sealed class WrapStatement(Place place, Expression subject, Block body) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        var (target, arguments) = subject is CallExpression call ? (call.Target, call.Arguments) : (subject, []);
        if (target.EvaluateUncalled(context) is not ScriptFunction function)
            throw context.Error(subject.Place, $"\"wrap\" behöver en funktion, men \"{subject}\" är ingen.");
        var value = FunctionCall.Invoke(context, subject, target, function, arguments, null, body);
        context.WriteValue(value, subject.Place);
    }
}
