namespace Uppfoljning.Core.Markdown;

/// <summary>
/// A text in Markdown as HTML. Only what format.md allows becomes markup (paragraphs, lists, emphasis, links, line breaks, tables);
/// everything else is shown as plain paragraphs, and raw HTML as the text that it is.
/// </summary>
public static class MarkdownHtml
{
    public static string Convert(string text)
    {
        var writer = new MarkdownHtmlWriter();
        if (MarkdownSyntax.Parse(text) is not { } document) writer.WritePlain(text);
        else foreach (var block in document) writer.WriteBlock(block);
        return writer.ToString();
    }
}
