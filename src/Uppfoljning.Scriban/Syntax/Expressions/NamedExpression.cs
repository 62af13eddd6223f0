using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary>A path to a value: when it leads to a function, naming it calls it.</summary>
internal abstract class NamedExpression(Place place) : Expression(place)
{
    /// <param name="context">Where to look.</param>
    /// <param name="lenient">A name that does not exist is null even under strict rules.</param>
    protected abstract object? Read(TemplateContext context, bool lenient);

    public sealed override object? Evaluate(TemplateContext context) => CallIfFunction(context, Read(context, false));

    public sealed override object? EvaluateLenient(TemplateContext context) => CallIfFunction(context, Read(context, true));

    public sealed override object? EvaluateUncalled(TemplateContext context) => Read(context, false);

    public sealed override object? EvaluatePiped(TemplateContext context, Piped piped) =>
        FunctionCall.Invoke(context, this, this, FunctionCall.Find(context, this, piped: true, []), [], piped);

    /// <summary>What to say when this was to be called and does not exist.</summary>
    public abstract ScriptRuntimeException Missing(TemplateContext context);

    /// <summary>The value for a call, null where there is none.</summary>
    public object? ReadForCall(TemplateContext context) => Read(context, true);

    private object? CallIfFunction(TemplateContext context, object? value) =>
        value is ScriptFunction function ? FunctionCall.Invoke(context, this, this, function, [], null) : value;
}
