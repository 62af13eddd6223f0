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
        var document = Markdig.Markdown.Parse(text, pipeline);
        var writer = new MarkdownHtmlWriter();
        foreach (var block in document) writer.WriteBlock(block);
        return writer.ToString();
    }
}
