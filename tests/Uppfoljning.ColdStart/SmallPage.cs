using Uppfoljning.Scriban;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.ColdStart;

/// <summary>A page of twenty items, rendered as reports are: escaped, strict, in Swedish.</summary>
internal static class SmallPage
{
    private const string Source = """
        <!DOCTYPE html>
        <html lang="sv">
        <head><meta charset="utf-8"><title>{{ title }}</title></head>
        <body>
        <h1>{{ title | string.capitalize }}</h1>
        {{~ func row(item) ~}}
          <tr><th scope="row">{{ item.title }}</th><td>{{ item.amount | math.format "N1" }}</td><td>{{ item.due | date.to_string "%d %B %Y" }}</td></tr>
        {{~ end ~}}
        <table>
        {{~ done = 0
            for item in items | array.sort "title"
              if item.done
                done = done + 1
              end ~}}
        {{ row item }}
        {{~ end ~}}
        </table>
        <p>{{ done }} av {{ items.size }} är klara: {{ items | array.map "title" | array.join ", " }}.</p>
        </body>
        </html>

        """;

    public static string Render()
    {
        var items = new ScriptArray();
        for (var i = 1; i <= 20; i++) items.Add(Item(i));
        var context = new TemplateContext { AutoEscape = true, AutoIndent = false, StrictVariables = true, Deterministic = true };
        context.PushCulture(SwedishCulture.Instance);
        context.PushGlobal(new ScriptObject { ["title"] = "mål & uppdrag", ["items"] = items });
        return Template.Parse(Source, "sida.sbn-html").Render(context);
    }

    private static ScriptObject Item(int number) => new()
    {
        ["title"] = $"Uppdrag {number}",
        ["amount"] = number * 1234.5,
        ["due"] = new DateTime(2023, 8, 31).AddDays(number),
        ["done"] = number % 3 == 0,
    };
}
