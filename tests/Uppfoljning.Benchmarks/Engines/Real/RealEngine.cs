using Scriban;
using Scriban.Runtime;
using Uppfoljning.Benchmarks.Pages;

namespace Uppfoljning.Benchmarks.Engines;

/// <summary>Scriban itself, where the template escapes each value by a function.</summary>
internal sealed class RealEngine(IEnumerable<Item> items) : IEngine
{
    private readonly ScriptObject model = new()
    {
        ["items"] = new ScriptArray(items.Select(item => new ScriptObject
        {
            ["title"] = item.Title,
            ["text"] = item.Text,
            ["done"] = item.Done,
            ["amount"] = item.Amount,
        })),
    };

    public string Escape(string expression) => $"{expression} | html.escape";

    public object Parse(string text) => Template.Parse(text, "sida");

    public string Render(object template, bool escaped)
    {
        // No limit: the engine would cut what is longer than 1 MiB, and say nothing.
        var context = new TemplateContext { AutoIndent = false, LimitToString = 0 };
        context.PushGlobal(model);
        return ((Template)template).Render(context);
    }
}
