using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

/// <summary>The functions that every template has.</summary>
internal static class Builtins
{
    private static readonly ScriptObject Prototype = Make();

    /// <summary>A fresh set for one context: templates may write to it.</summary>
    public static ScriptObject Create() => Prototype.Clone(deep: true);

    /// <summary>Adds a function that templates may call but not replace.</summary>
    public static void Define(this ScriptObject group, string name, string parameters, BuiltinBody body) =>
        group.SetValue(name, new BuiltinFunction(name, ParameterList.Of(parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries)), body), readOnly: true);

    private static ScriptObject Make() => new(16)
    {
        ["empty"] = EmptyValue.Instance,
        ["include"] = new IncludeFunction(),
        ["include_join"] = new IncludeJoinFunction(),
        ["array"] = ArrayFunctions.Make(),
        ["date"] = DateFunctions.Make(),
        ["html"] = HtmlFunctions.Make(),
        ["math"] = MathFunctions.Make(),
        ["object"] = ObjectFunctions.Make(),
        ["regex"] = RegexFunctions.Make(),
        ["string"] = StringFunctions.Make(),
        ["timespan"] = TimeSpanFunctions.Make(),
    };
}
