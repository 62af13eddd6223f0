using System.Collections.Immutable;
using System.Text;

namespace Uppfoljning.Core.Diagnostics.Explanations;

/// <summary>
/// Reads the explanations, which are Markdown files of a fixed form: <c># title</c>, paragraphs, <c>Fel:</c> with a fenced block, <c>Rätt:</c>
/// with a fenced block. After the fence stand the language and, where it is one, the file.
/// </summary>
public static class ExplanationReader
{
    private const string Fence = "```";
    private const string WrongHeading = "Fel:";
    private const string RightHeading = "Rätt:";

    /// <exception cref="FormatException">The code has no explanation, or one not of the form; either is a fault in the program.</exception>
    public static Explanation Read(DiagnosticCode code)
    {
        using var stream = typeof(ExplanationReader).Assembly.GetManifestResourceStream($"explanations/{code}.md") ?? throw Malformed(code, "there is none");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(code, reader.ReadToEnd());
    }

    /// <exception cref="FormatException">The text is not of the form.</exception>
    public static Explanation Parse(DiagnosticCode code, string text)
    {
        var lines = new Queue<string>(text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        var title = lines.Dequeue();
        if (!title.StartsWith("# ", StringComparison.Ordinal)) throw Malformed(code, "no title");
        var paragraphs = Paragraphs(lines);
        if (paragraphs.IsEmpty) throw Malformed(code, "no text");
        var (wrong, right) = (Example(code, WrongHeading, lines), Example(code, RightHeading, lines));
        return lines.Count == 0 ? new Explanation(code, title["# ".Length..], paragraphs, wrong, right) : throw Malformed(code, "more after the examples");
    }

    private static ImmutableArray<string> Paragraphs(Queue<string> lines)
    {
        var text = new List<string>();
        while (lines.TryPeek(out var line) && line != WrongHeading) text.Add(lines.Dequeue());
        return [.. string.Join('\n', text).Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(paragraph => paragraph.Replace('\n', ' '))];
    }

    private static Example Example(DiagnosticCode code, string heading, Queue<string> lines)
    {
        if (!lines.TryDequeue(out var found) || found != heading) throw Malformed(code, $"{heading} expected");
        SkipBlank(lines);
        if (!lines.TryDequeue(out var open) || !open.StartsWith(Fence, StringComparison.Ordinal) || open == Fence) throw Malformed(code, $"no block after {heading}");
        var content = new List<string>();
        while (lines.TryPeek(out var line) && line != Fence) content.Add(lines.Dequeue());
        if (!lines.TryDequeue(out _)) throw Malformed(code, "a block without an end");
        SkipBlank(lines);
        var parts = open[Fence.Length..].Split(' ', 2);
        return new Example(parts[0], parts.ElementAtOrDefault(1), string.Join('\n', content));
    }

    private static void SkipBlank(Queue<string> lines)
    {
        while (lines.TryPeek(out var line) && line.Length == 0) lines.Dequeue();
    }

    private static FormatException Malformed(DiagnosticCode code, string what) => new($"The explanation of {code}: {what}.");
}
