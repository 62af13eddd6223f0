namespace Uppfoljning.Scriban.Runtime;

/// <summary>Something that can be called.</summary>
internal abstract class ScriptFunction(string name, ParameterList? parameters)
{
    public string Name { get; } = name;

    /// <summary>Null for a function that takes whatever it is given, as <c>$</c>.</summary>
    public ParameterList? Parameters { get; } = parameters;

    public abstract object? Invoke(Call call);

    public override string ToString() => "<function>";
}
