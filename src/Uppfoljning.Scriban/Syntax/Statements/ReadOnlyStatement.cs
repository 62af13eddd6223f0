using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class ReadOnlyStatement(Place place, Expression variable) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        if (variable is VariableExpression global) context.CurrentGlobal.SetReadOnly(global.Name, true);
        else if (variable is LocalExpression local) context.Locals.SetReadOnly(local.Name);
    }
}
