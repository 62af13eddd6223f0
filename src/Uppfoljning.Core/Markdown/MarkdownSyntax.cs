using Markdig;
using Markdig.Syntax;

namespace Uppfoljning.Core.Markdown;

/// <summary>Reads Markdown the same way for every form of the report and for the rules that look at it. Every part knows its place in the text.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>Null for what is nested deeper than the reader follows: no one wrote that to be laid out, and the words are still there.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
