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

        object? result = "";
        foreach (var part in parts.Prepend(TextOrTemplate(call, 2)).Append(TextOrTemplate(call, 3))) result = Texts.Join(context, result, part, call.Site.Place);
        return result;
    }

    private static object? TextOrTemplate(Call call, int index)
    {
        var text = call.Text(index);
        if (text?.StartsWith(Prefix, StringComparison.Ordinal) != true) return call[index];
        var name = text[Prefix.Length..];
        return IncludeFunction.Run(call, name, [name]);
    }
}
