using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>A value as its author meant it, where YAML takes it otherwise: all that stands between its key and the end of the line, or of its part of a list in brackets. The lead is what stands before it: "titel: ", "- " or nothing.</summary>
internal sealed record WrittenValue(string Lead, TextSpan Span, string Text)
{
    /// <summary>How to write it instead.</summary>
    public string Quoted => Lead + Quoting.QuoteAgain(Text);

    /// <summary>The value that has an offset in it and ends with the offset's line; null where the line is neither a key with a value nor a point of a list.</summary>
    public static WrittenValue? OnLine(SourceFile source, int offset)
    {
        var line = source.PositionAt(offset).Line;
        var text = source.Text;
        var start = SkipBlanks(text, source.OffsetAt(line, 1));
        var end = start + TextOf(source.LineText(line).TrimStart(' ', '\t')).Length;
        var isPoint = false;
        for (; start + 1 < end && text[start] == '-' && text[start + 1] == ' '; start = SkipBlanks(text, start + 1)) isPoint = true;
        var value = Of(text, start, end);
        if (value.Lead.Any(c => c is '"' or '\'' or '[' or ']' or '{' or '}' or '#' or ',')) return null;
        if (value.Lead.Length == 0 && !isPoint) return null;
        // A colon may be a point's own, and not the end of a key.
        if (offset < value.Span.Start && isPoint) value = New(text, "", start, end);
        if (offset < value.Span.Start || offset > value.Span.End || value.Span.Length == 0) return null;
        return value.Lead.Length == 0 ? value with { Lead = "- " } : value;
    }

    /// <summary>The value within brackets that has a colon in it.</summary>
    public static WrittenValue? InBrackets(SourceFile source, int colon)
    {
        var line = source.PositionAt(colon).Line;
        var (first, text) = (source.OffsetAt(line, 1), source.Text);
        var start = text.AsSpan(first, colon - first).LastIndexOfAny("[{,");
        var end = text.AsSpan(colon).IndexOfAny(",]}");
        if (start < 0 || end < 0 || colon + end > first + source.LineText(line).Length) return null;
        return Of(text, SkipBlanks(text, first + start + 1), colon + end) is { Span.Length: > 0 } value ? value : null;
    }

    /// <summary>The first colon with a blank after it ends a key.</summary>
    private static WrittenValue Of(string text, int start, int end)
    {
        for (var colon = text.IndexOf(':', start); colon >= 0 && colon < end; colon = text.IndexOf(':', colon + 1))
        {
            if (colon + 1 < end && text[colon + 1] is ' ' or '\t') return New(text, text[start..colon] + ": ", SkipBlanks(text, colon + 1), end);
        }
        return New(text, "", start, end);
    }

    private static WrittenValue New(string text, string lead, int start, int end)
    {
        end = Math.Max(start, end);
        return new(lead, TextSpan.FromBounds(start, start + text.AsSpan(start, end - start).TrimEnd(" \t").Length), text[start..end].TrimEnd(' ', '\t'));
    }

    /// <summary>A line without the comment at its end.</summary>
    private static string TextOf(string line) => line.IndexOf(" # ", StringComparison.Ordinal) is var comment && comment < 0 ? line : line[..comment];

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }
}
