using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>A function written in a template. With parameters it has an object of its own for names, without it shares its caller's.</summary>
internal sealed class TemplateFunction(string name, ParameterList? parameters, Block? body, Expression? value) : ScriptFunction(name, parameters)
{
    public override object? Invoke(Call call)
    {
        var context = call.Context;
        context.EnterCall(call.Site.Place);
        var outer = context.Locals;
        var arguments = call.Raw ?? new ScriptArray([.. call.Values]);
        context.Locals = new LocalScope { Arguments = arguments, Block = call.Block };
        if (Parameters is not null) context.PushGlobal(NamedValues(Parameters, call.Values));
        try
        {
            if (value is not null) return value.Evaluate(context);
            body?.Execute(context);
            return context.TakeReturnValue();
        }
        finally
        {
            if (Parameters is not null) context.PopGlobal();
            context.Locals = outer;
            context.LeaveCall();
        }
    }

    private static ScriptObject NamedValues(ParameterList parameters, object?[] values)
    {
        var names = new ScriptObject(values.Length);
        for (var i = 0; i < values.Length; i++) names[parameters.Items[i].Name] = values[i];
        return names;
    }
}
