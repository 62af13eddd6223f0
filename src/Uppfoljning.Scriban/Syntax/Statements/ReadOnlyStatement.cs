using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax;

internal sealed class ReadOnlyStatement(Place place, Expression variable) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        if (variable is VariableExpression global) context.CurrentGlobal.SetReadOnly(global.Name, true);
        else if (variable is LocalExpression local) context.Locals.SetReadOnly(local.Name);
    }
}
