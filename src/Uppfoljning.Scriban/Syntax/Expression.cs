using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax;

/// <summary>Something that has a value.</summary>
internal abstract class Expression(Place place) : Node(place)
{
    /// <summary>The value; a function that is named without arguments is called.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>The value, where a function is left uncalled.</summary>
    public virtual object? EvaluateUncalled(TemplateContext context) => Evaluate(context);

    /// <summary>The value, where a name that does not exist is null even under strict rules.</summary>
    public virtual object? EvaluateLenient(TemplateContext context) => Evaluate(context);

    /// <summary>The value when something is piped into this.</summary>
    public virtual object? EvaluatePiped(TemplateContext context, Piped piped) =>
        throw context.Error(Place, $"\"{this}\" är ingen funktion och kan inte stå efter \"|\".");

    /// <summary>Writes to what this names.</summary>
    public virtual void Assign(TemplateContext context, object? value) =>
        throw context.Error(Place, $"\"{this}\" kan inte ges ett värde.", "till vänster om \"=\" ska ett namn stå");
}
