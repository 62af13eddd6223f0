using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

internal sealed class ObjectExpression(Place place, (string Name, Expression Value)[] members) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject(members.Length);
        foreach (var (name, value) in members) result[name] = value.Evaluate(context);
        return result;
    }
}
