using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Uppfoljning.Core.Tests.Reports.Hostile;

/// <summary>A page as a browser reads it: its elements with the names of their attributes, and its text.</summary>
internal sealed record PageShape(string Elements, string Text)
{
    public static PageShape Of(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        return new PageShape(
            string.Join('\n', document.Descendants().Where(node => node is IElement or IComment).Select(Describe)),
            ReplacedTexts.Harmless(document.DocumentElement.TextContent));
    }

    private static string Describe(INode node) =>
        $"{new string(' ', node.Ancestors().Count())}{node.NodeName} {string.Join(' ', ((node as IElement)?.Attributes ?? Enumerable.Empty<IAttr>()).Select(attribute => attribute.Name))}";
}
