using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Functions;

internal static class ObjectFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject();
        group.Define("default", "value default", call => call[0] is null or "" or SafeString { Text: "" } ? call[1] : call[0]);
        group.Define("eval", "value", call => Evaluate(call, onlyCode: true));
        group.Define("eval_template", "value", call => Evaluate(call, onlyCode: false));
        group.Define("format", "value format culture?", call => call[0] is null ? null : Formatting.Format(call, 0, 1, 2));
        group.Define("has_key", "value key", call => call[0] is IScriptObject owner && call.Text(1) is { } key && owner.Contains(key));
        group.Define("has_value", "value key", call =>
            call[0] is IScriptObject owner && call.Text(1) is { } key && owner.TryGetValue(key, out var value) && value is not null);
        group.Define("keys", "value", call => call[0] is IScriptObject owner ? new ScriptArray(owner.GetMembers()) : []);
        group.Define("size", "value", Size);
        group.Define("typeof", "value", call => Kinds.Broad(call[0]));
        group.Define("kind", "value", call => Kinds.Narrow(call[0]));
        group.Define("values", "value", Values);
        group.Define("from_json", "json", Json.Read);
        group.Define("to_json", "value", Json.Write);
        return group;
    }

    private static object? Size(Call call) => call[0] switch
    {
        string text => text.Length,
        SafeString safe => safe.Text.Length,
        ScriptObject members => members.Count,
        { } other when Lists.TryGet(other) is { } list => list.Count,
        _ => 0,
    };

    private static object? Values(Call call) => call[0] switch
    {
        ScriptObject members => new ScriptArray(members.Values),
        ScriptArray list => new ScriptArray((System.Collections.IEnumerable)list),
        _ => new ScriptArray(),
    };

    private const string InnerPath = "<eval>";

    /// <summary>Runs a text as code or as a template; a function is called, anything else is itself.</summary>
    private static object? Evaluate(Call call, bool onlyCode)
    {
        if (call[0] is ScriptFunction function) return call.Invoke(function);
        if (call[0] is not (string or SafeString)) return call[0];
        var context = call.Context;
        var template = Template.Parse(call.Text(0)!, InnerPath, onlyCode);
        if (template.HasErrors) throw new ScriptParserRuntimeException(call.Site.Place.Span, "Texten har fel och kan inte köras:", template.Messages);
        context.EnterCall(call.Site.Place);
        try
        {
            if (onlyCode) return template.Evaluate(context);
            using var output = context.PushOutput(keepIndent: false);
            template.Execute(context);
            var text = output.ToString();
            return context.AutoEscape ? new SafeString(text) : text;
        }
        catch (ScriptRuntimeException fault) when (fault.Span.FileName == InnerPath)
        {
            // The text is in no file: the reader is shown where it was asked for.
            throw call.Error($"{fault.OriginalMessage.TrimEnd('.')} i texten som körs.", fault.Help);
        }
        finally
        {
            context.LeaveCall();
        }
    }
}
