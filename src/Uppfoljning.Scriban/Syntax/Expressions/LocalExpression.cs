using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>$name</c>: known only within the page or the function.</summary>
internal sealed class LocalExpression(Place place, string name) : NamedExpression(place)
{
    public string Name { get; } = name;

    protected override object? Read(TemplateContext context, bool lenient)
    {
        if (context.Locals.TryGetValue(Name, out var value)) return value;
        return context.StrictVariables && !lenient ? throw Missing(context) : null;
    }

    public override void Assign(TemplateContext context, object? value) => context.SetLocal(Place, Name, value);

    public override ScriptRuntimeException Missing(TemplateContext context) =>
        context.Error(Place, $"\"${Name}\" finns inte.", Suggestion.For("$" + Name, context.Locals.Names.Select(name => "$" + name)));
}
