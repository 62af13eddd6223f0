using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Statements;

/// <summary><c>func name … end</c> and <c>name(x) = value</c>.</summary>
internal sealed class FunctionStatement(Place place, Expression name, TemplateFunction function) : Statement(place)
{
    public override void Execute(TemplateContext context) => name.Assign(context, function);
}
