using Uppfoljning.Benchmarks.Engines;

namespace Uppfoljning.Benchmarks.Pages;

/// <summary>The templates that are measured, for one engine, with or without escapes and formats.</summary>
internal sealed class Page(IEngine engine, bool escaped, bool formatted)
{
    /// <summary>A page with contents and a table: two loops, conditions, a sum.</summary>
    public string Table => $$$"""
        <!DOCTYPE html>
        <html lang="sv">
        <head><meta charset="utf-8"><title>Report</title></head>
        <body>
        <ol>
        {{~ for item in items ~}}
          <li><a href="#item-{{ for.index + 1 }}">{{ {{{Text("item.title")}}} }}</a></li>
        {{~ end ~}}
        </ol>
        <table>
        {{~ sum = 0
            done = 0
            for item in items
              sum = sum + item.amount
              if item.done
                done = done + 1
              end ~}}
          <tr id="item-{{ for.index + 1 }}"{{ if for.even }} class="even"{{ end }}>
            <th scope="row">{{ {{{Text("item.title")}}} }}</th>
            <td>{{ item.done ? "done" : "under way" }}</td>
            <td>{{ {{{Number("item.amount")}}} }}</td>
            <td>{{ {{{Text("item.text")}}} }}</td>
          </tr>
        {{~ end ~}}
        </table>
        <p>{{ done }} of {{ items.size }} are done, for {{ {{{Number("sum")}}} }} in all.</p>
        </body>
        </html>

        """;

    /// <summary>Long texts with little between them.</summary>
    public string Texts => $$$"""
        {{~ for item in items ~}}
        <h2>{{ {{{Text("item.title")}}} }}</h2>
        <p>{{ {{{Number("item.amount")}}} }}: {{ {{{Text("item.text")}}} }}</p>
        {{~ end ~}}
        """;

    private string Text(string expression) => escaped ? engine.Escape(expression) : expression;

    private string Number(string expression) => formatted ? $"{expression} | math.format \"N1\"" : expression;
}
