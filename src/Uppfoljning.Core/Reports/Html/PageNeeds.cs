using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>Whatever a page needs lies in the report's folder: no page asks another host for anything (cli.md, "What build writes").</summary>
internal sealed class PageNeeds(TemplateStore templates, IEnumerable<string> files)
{
    /// <summary>Of a link element: those that a browser fetches of itself.</summary>
    private static readonly string[] fetched = ["stylesheet", "icon", "preload", "manifest", "modulepreload"];

    private readonly HashSet<string> files = [.. files];

    public IEnumerable<Diagnostic> Check(HtmlPage page) =>
        from tag in page.Tags
        let fault = Fault(tag, page.Path)
        where fault is not null
        select new Diagnostic(Codes.PageNeedsMore, page.OriginOf(tag, templates), $"{page.Path}: {fault.Value.Message}", fault.Value.Help);

    private (string Message, string Help)? Fault(PageTag tag, string path)
    {
        if (Address(tag) is not { } address) return null;
        if (address.Contains(':') || address.StartsWith("//", StringComparison.Ordinal)) return ($"sidan hämtar \"{address}\" från en annan plats, och stoppas av sin säkerhetspolicy", "ta bort det, eller skriv en länk dit i stället");
        return files.Contains(Within(path, address)) ? null : ($"sidan behöver \"{address}\", som inte finns i rapporten", Near(address));
    }

    private static string? Address(PageTag tag) => tag.Name switch
    {
        "link" => tag.Value("rel") is { } kind && fetched.Contains(kind, StringComparer.OrdinalIgnoreCase) ? tag.Value("href") : null,
        "object" => tag.Value("data"),
        _ => tag.Value("src"),
    };

    private string Near(string address) => Suggestion.Nearest(address[(address.LastIndexOf('/') + 1)..], files) is { } near ? $"menade du \"{near}\"?" : "rätta adressen, eller ta bort elementet";

    /// <summary>A page's address as a path in the report's folder.</summary>
    private static string Within(string page, string address)
    {
        var way = new List<string>(page.Split('/')[..^1]);
        foreach (var step in Uri.UnescapeDataString(address.Split('?', '#')[0]).Split('/'))
        {
            if (step == ".." && way.Count > 0) way.RemoveAt(way.Count - 1);
            else if (step != ".") way.Add(step);
        }
        return string.Join('/', way);
    }
}
