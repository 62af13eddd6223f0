using Markdig;

namespace Uppfoljning.Core.Reports.Markdown;

/// <summary>
/// A text in Markdown as HTML. Only what format.md allows becomes markup (paragraphs, lists, emphasis, links, line breaks, tables);
/// everything else is shown as plain paragraphs, and raw HTML as the text that it is.
/// </summary>
public static class MarkdownHtml
{
    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    public static string Convert(string text)
    {
        var writer = new MarkdownHtmlWriter();
        try
        {
            foreach (var block in Markdig.Markdown.Parse(text, pipeline)) writer.WriteBlock(block);
        }
        catch (ArgumentException)
        {
            // Nested deeper than the reader follows: no one wrote that to be laid out, and the words are still there.
            writer.WritePlain(text);
        }
        return writer.ToString();
    }
}
