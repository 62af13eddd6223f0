using System.Text;
using Uppfoljning.Core.Diagnostics.Explanations;

namespace Uppfoljning.Cli.Console;

/// <summary>An explanation for people to read on a terminal.</summary>
internal static class ExplanationText
{
    private const int Width = 80;

    public static void Write(TextWriter writer, Explanation explanation, Paint paint)
    {
        var severity = explanation.Code.Severity;
        writer.WriteLine($"{paint.Of(severity, $"{SeverityWords.Of(severity)} {explanation.Code}")}: {paint.Bold(explanation.Title)}");
        foreach (var paragraph in explanation.Paragraphs) WriteParagraph(writer, paragraph);
        WriteExample(writer, "Fel:", explanation.Wrong, paint);
        WriteExample(writer, "Rätt:", explanation.Right, paint);
        foreach (var (text, line) in SeverityMeaning.Of(explanation.Code))
        {
            WriteParagraph(writer, text);
            if (line is not null) WriteLines(writer, line);
        }
    }

    /// <summary>The same without colour, to hand on.</summary>
    public static string Plain(Explanation explanation)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(writer, explanation, default);
        return writer.ToString().TrimEnd('\n');
    }

    private static void WriteParagraph(TextWriter writer, string text)
    {
        writer.WriteLine();
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                writer.WriteLine(line);
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        writer.WriteLine(line);
    }

    private static void WriteExample(TextWriter writer, string heading, Example example, Paint paint)
    {
        writer.WriteLine();
        writer.WriteLine($"{paint.Bold(heading)}{(example.File is { } file ? $" {file}" : "")}");
        WriteLines(writer, example.Text);
    }

    private static void WriteLines(TextWriter writer, string text)
    {
        writer.WriteLine();
        foreach (var line in text.Split('\n')) writer.WriteLine(line.Length > 0 ? $"    {line}" : "");
    }
}
