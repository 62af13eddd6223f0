using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

internal sealed class VariableExpression(Place place, string name) : NamedExpression(place)
{
    public string Name { get; } = name;

    protected override object? Read(TemplateContext context, bool lenient)
    {
        if (context.TryGetGlobal(Name, out var value)) return value;
        return context.StrictVariables && !lenient ? throw MissingVariable(context) : null;
    }

    public override void Assign(TemplateContext context, object? value) => context.SetGlobal(Place, Name, value);

    public override ScriptRuntimeException Missing(TemplateContext context) =>
        context.Error(Place, $"Funktionen \"{Name}\" finns inte.", Suggestion.InAGroup(Name, context.BuiltinObject) ?? SuggestName(context));

    private ScriptRuntimeException MissingVariable(TemplateContext context) =>
        context.Error(Place, $"\"{Name}\" finns inte.", SuggestName(context));

    /// <summary>A misspelt statement reads as a variable or a function.</summary>
    private string? SuggestName(TemplateContext context)
    {
        if (StatementWords.HelpForOperator(Name) is { } help) return help;
        return Place.BeginsStatement ? StatementWords.HelpForFirst(Name, context.GlobalNames()) : Suggestion.For(Name, context.GlobalNames());
    }
}
