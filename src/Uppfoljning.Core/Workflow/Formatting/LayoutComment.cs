namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>A comment and how the author had placed it.</summary>
/// <param name="Text">From its # on, without blanks at the end.</param>
/// <param name="Column">Characters before it on its line.</param>
/// <param name="Gap">Blanks between it and what stands before it on its line.</param>
/// <param name="IsAlone">Whether nothing stands before it on its line.</param>
/// <param name="HasBlankBefore">Whether a blank line parts it from what comes before.</param>
internal sealed record LayoutComment(string Text, int Column, int Gap, bool IsAlone, bool HasBlankBefore)
{
    /// <summary>Whether it may speak to this program, and then of a certain line: its own, or the next one of content.</summary>
    public bool IsWaiver
    {
        get
        {
            var at = Text.IndexOf("uppf", StringComparison.OrdinalIgnoreCase);
            while (at >= 0 && at + 4 < Text.Length && Text[at + 4] != ':' && !char.IsAsciiDigit(Text[at + 4])) at = Text.IndexOf("uppf", at + 4, StringComparison.OrdinalIgnoreCase);
            return at >= 0 && at + 4 < Text.Length;
        }
    }

    /// <summary>Whether it speaks to an editor of the file as a whole.</summary>
    public bool IsForEditor => Text.Contains("yaml-language-server:", StringComparison.Ordinal);

    /// <summary>Reads one from its # to the end of the line.</summary>
    public static LayoutComment Read(string text, int start, bool hasBlankBefore)
    {
        var lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var end = text.IndexOf('\n', start);
        var before = text.AsSpan(lineStart, start - lineStart);
        return new LayoutComment(
            text[start..(end < 0 ? text.Length : end)].TrimEnd(),
            before.Length,
            before.Length - before.TrimEnd(' ').Length,
            before.IsWhiteSpace(),
            hasBlankBefore);
    }
}
