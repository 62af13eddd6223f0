namespace Uppfoljning.Scriban.Runtime;

/// <summary>A function of the language's own.</summary>
internal sealed class BuiltinFunction(string name, ParameterList parameters, BuiltinBody body) : ScriptFunction(name, parameters)
{
    public override object? Invoke(Call call) => body(call);
}
