using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Parsing;

/// <summary><c>f(x) = value</c> on its way from expression to statement.</summary>
internal sealed class FunctionDefinition(Place place, Expression name, TemplateFunction function) : Expression(place)
{
    public FunctionStatement ToStatement() => new(Place, name, function);

    public override object? Evaluate(TemplateContext context) => null;
}
