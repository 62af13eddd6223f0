using System.Globalization;
using System.Text;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>A source line to show with a mark under it: cut to what fits a terminal, and without characters that a terminal would obey.</summary>
internal sealed record Excerpt(int LineNumber, string Line, string Mark)
{
    private const int MaxWidth = 160;
    private const int Before = 60;

    /// <summary>Null for a place without text to show: the start of a file, standing for the whole of it, or an empty line.</summary>
    public static Excerpt? Of(Location location)
    {
        var start = location.Start;
        var text = location.File.LineText(start.Line);
        if (text.Length == 0 || (location.Span.Start == 0 && location.Span.Length == 0)) return null;
        var from = start.Column - 1;
        var to = location.End.Line == start.Line ? Math.Min(location.End.Column - 1, text.Length) : text.Length;
        var first = text.Length > MaxWidth ? Math.Max(0, from - Before) : 0;
        var last = Math.Min(text.Length, first + MaxWidth);
        var shown = (first > 0 ? "…" : "") + text[first..last] + (last < text.Length ? "…" : "");
        var indent = (first > 0 ? " " : "") + string.Concat(text[first..Math.Min(from, text.Length)].Select(c => c == '\t' ? '\t' : ' '));
        return new Excerpt(start.Line, Harmless(shown), indent + new string('^', Math.Max(1, Math.Min(to, last) - from)));
    }

    /// <summary>Tabs stay, so that the mark lines up however wide they are shown; other control characters become a sign of the same width.</summary>
    private static string Harmless(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isObeyed = c != '\t' && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            shown.Append(isObeyed ? '\uFFFD' : c);
        }
        return shown.ToString();
    }
}
