using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>$</c>, all arguments, or <c>$0</c>, one of them; one that was not given is null.</summary>
internal sealed class ArgumentsExpression(Place place, int? index) : NamedExpression(place)
{
    protected override object? Read(TemplateContext context, bool lenient)
    {
        var arguments = context.Locals.Arguments;
        return index is { } at ? arguments?[at] : arguments;
    }

    public override void Assign(TemplateContext context, object? value)
    {
        if (index is { } at) (context.Locals.Arguments ??= []).Set(context, Place, at, value);
        else if (value is ScriptArray array) context.Locals.Arguments = array;
        else base.Assign(context, value);
    }

    public override ScriptRuntimeException Missing(TemplateContext context) =>
        context.Error(Place, $"\"{this}\" har inget värde och kan inte anropas.");
}
