using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

internal sealed class ArrayExpression(Place place, Expression[] items) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items) array.Add(item.Evaluate(context));
        return array;
    }
}
