namespace Uppfoljning.Scriban.Runtime;

/// <summary>A function that the program hands to its templates.</summary>
internal sealed class HostFunction(string name, ParameterList parameters, ScriptFunctionBody body) : ScriptFunction(name, parameters)
{
    public override object? Invoke(Call call) => body(call.Context, call.Site.Place.Span, new ScriptArray([.. call.Values]));
}
