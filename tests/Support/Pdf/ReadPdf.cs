using System.Globalization;
using System.Text;

namespace Uppfoljning.Tests.Support.Pdf;

/// <summary>A file read back: what a test wants to know of it.</summary>
public sealed class ReadPdf
{
    private readonly List<Dictionary<string, object?>> pages;
    private readonly Dictionary<int, int> pageIndex = [];

    public ReadPdf(byte[] file)
    {
        Objects = new PdfObjects(file);
        Catalog = Objects.Dictionary(Objects.Trailer["Root"]);
        var kids = Objects.Array(Objects.Dictionary(Catalog["Pages"])["Kids"]);
        pages = [.. kids.Select(Objects.Dictionary)];
        for (var i = 0; i < kids.Count; i++) pageIndex[((PdfRef)kids[i]!).Number] = i;
        for (var i = 0; i < pages.Count; i++)
        {
            var (texts, rects) = PageContent.Read(Objects, pages[i], i);
            Texts.AddRange(texts);
            Rects.AddRange(rects);
        }
    }

    public PdfObjects Objects { get; }

    public Dictionary<string, object?> Catalog { get; }

    public IReadOnlyList<Dictionary<string, object?>> Pages => pages;

    public List<DrawnText> Texts { get; } = [];

    public List<DrawnRect> Rects { get; } = [];

    public Dictionary<string, object?> Info => Objects.Dictionary(Objects.Trailer["Info"]);

    public string Xmp => Encoding.UTF8.GetString(((PdfData)Objects.Get(Catalog["Metadata"])!).Data);

    /// <summary>The lines of a page's text, from the top, without the tags' order.</summary>
    public List<string> Lines(int page) =>
        [.. Texts.Where(text => text.Page == page).GroupBy(text => Math.Round(text.Y, 1)).OrderByDescending(line => line.Key)
            .Select(line => string.Concat(line.OrderBy(text => text.X).Select(text => text.Text)).Trim())];

    public IEnumerable<ReadFont> Fonts => pages.Count == 0 || !Objects.Dictionary(pages[0]["Resources"]).TryGetValue("Font", out var fonts)
        ? [] : Objects.Dictionary(fonts).Values.Select(font => ReadFont.Of(Objects, Objects.Dictionary(font)));

    /// <summary>The structure tree as indented text: role, attributes, the text in it.</summary>
    public string Structure()
    {
        var result = new StringBuilder();
        AddElement(result, Objects.Dictionary(Catalog["StructTreeRoot"])["K"], 0);
        return result.ToString();
    }

    /// <summary>The text of the whole structure tree, in reading order; hyphens that the layout put in are gone.</summary>
    public string ReadingText()
    {
        var text = new StringBuilder();
        AddText(text, Objects.Dictionary(Catalog["StructTreeRoot"])["K"]);
        return text.ToString().Replace("\u00AD", "", StringComparison.Ordinal);
    }

    /// <summary>The outline: an indented line per entry, with its page.</summary>
    public string Outline()
    {
        var result = new StringBuilder();
        if (Catalog.TryGetValue("Outlines", out var root)) AddOutline(result, Objects.Dictionary(root), 0);
        return result.ToString();
    }

    public List<Dictionary<string, object?>> Annotations(int page) => [.. Objects.Array(pages[page].GetValueOrDefault("Annots")).Select(Objects.Dictionary)];

    public int PageOf(object? reference) => pageIndex[((PdfRef)reference!).Number];

    private void AddElement(StringBuilder result, object? reference, int depth)
    {
        var element = Objects.Dictionary(reference);
        result.Append(' ', depth * 2).Append(PdfObjects.Text(element["S"]));
        foreach (var key in (string[])["Alt", "Lang", "E"])
            if (element.TryGetValue(key, out var value)) result.Append(CultureInfo.InvariantCulture, $" {key}=\"{PdfObjects.Text(value)}\"");
        if (element.TryGetValue("A", out var attributes))
        {
            foreach (var (key, value) in Objects.Dictionary(attributes).OrderBy(entry => entry.Key, StringComparer.Ordinal))
                if (key is not ("O" or "BBox")) result.Append(CultureInfo.InvariantCulture, $" {key}={PdfObjects.Text(value)}");
        }
        var own = new StringBuilder();
        foreach (var kid in Objects.Array(element.GetValueOrDefault("K"))) own.Append(Marked(kid, element));
        if (own.Length > 0) result.Append(CultureInfo.InvariantCulture, $": {own.ToString().Replace("\u00AD", "", StringComparison.Ordinal)}");
        result.Append('\n');
        foreach (var kid in Objects.Array(element.GetValueOrDefault("K")).Where(IsElement))
        {
            Assert.Same(element, Objects.Dictionary(Objects.Dictionary(kid)["P"]));
            AddElement(result, kid, depth + 1);
        }
    }

    private void AddText(StringBuilder text, object? reference)
    {
        var element = Objects.Dictionary(reference);
        foreach (var kid in Objects.Array(element.GetValueOrDefault("K")))
        {
            if (IsElement(kid)) AddText(text, kid);
            else text.Append(Marked(kid, element));
        }
    }

    private bool IsElement(object? kid) => kid is PdfRef && Objects.Dictionary(kid).ContainsKey("S");

    private string Marked(object? kid, Dictionary<string, object?> element)
    {
        if (kid is double id) return TextOf(PageOf(element["Pg"]), (int)id);
        if (kid is Dictionary<string, object?> entry && entry["Type"] is PdfName { Value: "MCR" }) return TextOf(PageOf(entry["Pg"]), (int)(double)entry["MCID"]!);
        return kid is Dictionary<string, object?> ? "[länk]" : "";
    }

    private string TextOf(int page, int id) => string.Concat(Texts.Where(text => text.Page == page && text.Id == id).Select(text => text.Text));

    private void AddOutline(StringBuilder result, Dictionary<string, object?> node, int depth)
    {
        for (var next = node.GetValueOrDefault("First"); next is not null;)
        {
            var entry = Objects.Dictionary(next);
            result.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{PdfObjects.Text(entry["Title"])} · {PageOf(Objects.Array(entry["Dest"])[0]) + 1}\n");
            AddOutline(result, entry, depth + 1);
            next = entry.GetValueOrDefault("Next");
        }
    }
}
