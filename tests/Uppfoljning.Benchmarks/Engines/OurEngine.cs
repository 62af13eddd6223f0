using Uppfoljning.Benchmarks.Pages;
using Ours = Uppfoljning.Scriban;

namespace Uppfoljning.Benchmarks.Engines;

/// <summary>Ours, where escaping is an option and nothing in the template tells of it.</summary>
internal sealed class OurEngine(IEnumerable<Item> items) : IEngine
{
    private readonly Ours.Runtime.ScriptObject model = new()
    {
        ["items"] = new Ours.Runtime.ScriptArray(items.Select(item => new Ours.Runtime.ScriptObject
        {
            ["title"] = item.Title,
            ["text"] = item.Text,
            ["done"] = item.Done,
            ["amount"] = item.Amount,
        })),
    };

    public string Escape(string expression) => expression;

    public object Parse(string text) => Ours.Template.Parse(text, "sida");

    public string Render(object template, bool escaped)
    {
        var context = new Ours.TemplateContext { AutoEscape = escaped, AutoIndent = false };
        context.PushGlobal(model);
        return ((Ours.Template)template).Render(context);
    }
}
