using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Tests;

/// <summary>Short ways to render a template in a test.</summary>
internal static class Rendering
{
    public static string Plain(string template, ScriptObject? model = null) => Render(template, model, _ => { });

    /// <summary>As reports are rendered: escaped, strict, without indentation.</summary>
    public static string Report(string template, ScriptObject? model = null) => Render(template, model, AsReport);

    public static string Render(string template, ScriptObject? model, Action<TemplateContext> setUp)
    {
        var context = new TemplateContext();
        setUp(context);
        if (model is not null) context.PushGlobal(model);
        var parsed = Template.Parse(template, "mall.sbn");
        Assert.False(parsed.HasErrors, parsed.Messages.ToString());
        return parsed.Render(context);
    }

    public static ScriptRuntimeException Fault(string template, ScriptObject? model = null, Action<TemplateContext>? setUp = null) =>
        Assert.ThrowsAny<ScriptRuntimeException>(() => Render(template, model, setUp ?? AsReport));

    /// <summary>The faults of a template as <c>(line,column) text</c>.</summary>
    public static string[] ParseFaults(string template) =>
        [.. Template.Parse(template, "mall.sbn").Messages.Select(message => $"{message.Span.Start} {message.Message}")];

    public static TextPosition Position(ScriptRuntimeException fault) => fault.Span.Start;

    public static void AsReport(TemplateContext context)
    {
        context.AutoEscape = true;
        context.StrictVariables = true;
        context.AutoIndent = false;
    }
}
