using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
internal sealed class MemberExpression(Place place, Expression target, Place memberPlace, string name, bool optional) : NamedExpression(place)
{
    public Expression Target { get; } = target;

    public string Name { get; } = name;

    protected override object? Read(TemplateContext context, bool lenient)
    {
        context.EnsureStack(Place);
        var owner = optional ? Target.EvaluateLenient(context) : Target.Evaluate(context);
        if (owner is null) return optional ? null : throw NoOwner(context);

        if (Members.TryGet(owner, Name, out var value)) return value;
        return context.StrictVariables && !lenient && !optional ? throw MissingMember(context, owner) : null;
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = Target.Evaluate(context);
        if (owner is null) throw context.Error(memberPlace, $"\"{Name}\" kan inte sättas: \"{Target}\" har inget värde.", $"skriv \"{Target} = {{}}\" först");
        Members.Set(context, memberPlace, owner, Name, value);
    }

    public override ScriptRuntimeException Missing(TemplateContext context)
    {
        var names = Members.Names(Target.EvaluateLenient(context));
        return context.Error(Place, $"Funktionen \"{this}\" finns inte.", Suggestion.For(Name, names, $"{Target}.") ?? Suggestion.InAGroup(Name, context.BuiltinObject));
    }

    private ScriptRuntimeException NoOwner(TemplateContext context) => Target is LoopVariableExpression loop
        ? context.Error(memberPlace, $"\"{this}\" finns bara inuti en \"{loop}\".")
        : context.Error(memberPlace, $"\"{Name}\" kan inte läsas: \"{Target}\" har inget värde.", $"skriv \"{Target}?.{Name}\" om det får saknas");

    private ScriptRuntimeException MissingMember(TemplateContext context, object owner) =>
        context.Error(memberPlace, $"\"{Target}\" har inget som heter \"{Name}\".", Suggestion.For(Name, Members.Names(owner)));
}
