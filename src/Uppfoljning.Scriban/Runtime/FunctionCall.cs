using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>Finds the function that a call names and hands it its arguments.</summary>
internal static class FunctionCall
{
    public static bool IsObjectDefault(Expression target) =>
        target is MemberExpression { Name: "default", Target: VariableExpression { Name: "object" } };

    /// <param name="context">Where to look.</param>
    /// <param name="target">What is called.</param>
    /// <param name="piped">Whether it stands after a pipe.</param>
    /// <param name="arguments">What follows it.</param>
    public static ScriptFunction Find(TemplateContext context, Expression target, bool piped, Argument[] arguments)
    {
        context.EnsureStack(target.Place);
        var named = target as NamedExpression;
        var value = named is not null ? named.ReadForCall(context) : target.EvaluateUncalled(context);
        if (value is ScriptFunction function) return function;
        if (value is null && OperatorHelp(arguments) is { } meant) throw context.Error(target.Place, $"\"{target}\" har inget värde och är ingen funktion.", meant);
        if (value is null) throw named?.Missing(context) ?? context.Error(target.Place, $"Funktionen \"{target}\" finns inte.");
        throw context.Error(
            target.Place,
            $"\"{target}\" är {Kinds.InWords(value)}, ingen funktion{(piped ? ", och kan inte stå efter \"|\"" : "")}.",
            piped ? null : HelpForTwoValues(arguments));
    }

    private static string? OperatorHelp(Argument[] arguments) =>
        arguments is [{ Value: VariableExpression word }, ..] ? StatementWords.HelpForOperator(word.Name) : null;

    private static string HelpForTwoValues(Argument[] arguments) => arguments switch
    {
        [{ Name: { } option }, ..] => $"saknas ett komma före \"{option}\"? I en slinga skrivs en följd med val inom parentes, som i (1..5)",
        _ when OperatorHelp(arguments) is { } help => help,
        _ => "står det två värden efter varandra saknas kanske ett tecken emellan",
    };

    public static object? Invoke(
        TemplateContext context, Node site, Expression target, ScriptFunction function, Argument[] arguments, Piped? piped, Block? block = null)
    {
        context.EnsureStack(site.Place);
        if (function.Parameters is null)
        {
            var raw = CollectRaw(context, arguments, piped);
            return function.Invoke(new Call(context, site, [], [], raw, block));
        }

        var binder = new ArgumentBinder(context, site, function, function.Parameters);
        if (piped is { } incoming)
        {
            if (incoming.IsSpread) binder.AddSpread(incoming.Value, incoming.From);
            else binder.Add(incoming.Value, incoming.From);
        }

        var lenientFirst = context.StrictVariables && piped is null && IsObjectDefault(target);
        foreach (var argument in arguments)
        {
            var value = lenientFirst ? argument.Value.EvaluateLenient(context) : argument.Value.Evaluate(context);
            lenientFirst = false;
            if (argument.Name is not null) binder.AddNamed(argument, value);
            else if (argument.Value is ExpandExpression) binder.AddSpread(value, argument.Value);
            else binder.Add(value, argument.Value);
        }

        binder.Complete();
        return function.Invoke(new Call(context, site, binder.Values, binder.Sources, null, block));
    }

    public static object? InvokeWithValues(TemplateContext context, Node site, ScriptFunction function, ReadOnlySpan<object?> values)
    {
        context.EnsureStack(site.Place);
        context.CountStep(site.Place);
        if (function.Parameters is null) return function.Invoke(new Call(context, site, [], [], new ScriptArray([.. values]), null));
        var binder = new ArgumentBinder(context, site, function, function.Parameters);
        foreach (var value in values) binder.Add(value, null);
        binder.Complete();
        return function.Invoke(new Call(context, site, binder.Values, binder.Sources, null, null));
    }

    private static ScriptArray CollectRaw(TemplateContext context, Argument[] arguments, Piped? piped)
    {
        var raw = new ScriptArray(arguments.Length + 1);
        if (piped is { IsSpread: true } spread) raw.AddRange(Lists.TryGet(spread.Value) ?? []);
        else if (piped is { } single) raw.Add(single.Value);
        foreach (var argument in arguments)
        {
            var value = argument.Value.Evaluate(context);
            if (argument.Name is not null) raw.TrySetValue(argument.Name, value);
            else if (argument.Value is ExpandExpression && Lists.TryGet(value) is { } items) raw.AddRange(items);
            else raw.Add(value);
        }

        return raw;
    }
}
