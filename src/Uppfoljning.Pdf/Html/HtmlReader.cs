using AngleSharp.Html.Parser;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads HTML to blocks with their styles and tags. Whatever it is given, it gives a document.</summary>
internal static class HtmlReader
{
    private static readonly PdfFindingKind[] MisplacedKinds = [PdfFindingKind.UnknownElement, PdfFindingKind.Misplaced];

    public static DocumentBlock Read(
        string html, StyleResolver styles, FontCatalog fonts, Func<string, byte[]?>? images, FindingList findings)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var counter = new TagCounter();
        var root = TagNode.Root(counter);
        var node = styles.Body(fonts);
        if (document.Body is not { } body) return new DocumentBlock(new GroupBlock(node.Style, []), root, counter.Count, "");

        var context = new ReadingContext(styles, fonts, images, findings, counter, DocumentIndex.Of(body, findings));
        var children = BlockReader.Children(context, body, node, root, 0);
        if (findings.Has(MisplacedKinds) && UnclosedElement.Find(html) is { } unclosed)
        {
            findings.Remove(MisplacedKinds);
            findings.Add(unclosed.Place, PdfFindingKind.UnknownElement, $"Elementet <{unclosed.Name}> har inget slut.", $"Skriv </{unclosed.Name}> där det ska sluta; utan det går allt som följer inte att tyda.");
        }
        return new DocumentBlock(new GroupBlock(node.Style, [.. children]), root, counter.Count, Whitespace.Collapse(body.Attribute("data-sidfot") ?? ""));
    }
}
