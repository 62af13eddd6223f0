using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

/// <summary><c>include_join names separator begin? end?</c>: several templates' output with something between.</summary>
internal sealed class IncludeJoinFunction() : ScriptFunction("include_join", ParameterList.Of("names", "separator?", "begin?", "end?"))
{
    private const string Prefix = "tpl:";

    public override object? Invoke(Call call)
    {
        var context = call.Context;
        var parts = new List<object?>();
        foreach (var name in call.List(0) ?? [])
        {
            if (parts.Count > 0) parts.Add(TextOrTemplate(call, 1));
            parts.Add(IncludeFunction.Run(call, name, [name]));
        }

        var joined = Texts.Concat(context, parts, call.Site.Place);
        return Texts.Of(context, joined).Length == 0 ? joined : Texts.Concat(context, [TextOrTemplate(call, 2), joined, TextOrTemplate(call, 3)], call.Site.Place);
    }

    private static object? TextOrTemplate(Call call, int index)
    {
        var text = call.Text(index);
        if (text?.StartsWith(Prefix, StringComparison.Ordinal) != true) return call[index];
        var name = text[Prefix.Length..];
        return IncludeFunction.Run(call, name, [name]);
    }
}
