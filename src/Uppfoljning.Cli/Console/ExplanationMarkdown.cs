using Uppfoljning.Core.Diagnostics.Explanations;

namespace Uppfoljning.Cli.Console;

/// <summary>An explanation as Markdown, for what shows a rule's help.</summary>
internal static class ExplanationMarkdown
{
    public static string Of(Explanation explanation) => string.Join(
        "\n\n",
        [
            .. explanation.Paragraphs,
            "**Fel:**",
            Block(explanation.Wrong),
            "**Rätt:**",
            Block(explanation.Right),
            .. SeverityMeaning.Of(explanation.Code).Select(part => part.Line is null ? part.Text : $"{part.Text}\n\n{Fence("yaml", part.Line)}"),
        ]);

    private static string Block(Example example) => $"{(example.File is { } file ? $"`{file}`\n\n" : "")}{Fence(example.Language, example.Text)}";

    private static string Fence(string language, string text) => $"```{language}\n{text}\n```";
}
