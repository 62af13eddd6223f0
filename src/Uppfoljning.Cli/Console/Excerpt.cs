using System.Globalization;
using System.Text;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>A source line to show with a mark under it: cut to what fits a terminal, and without characters that a terminal would obey.</summary>
internal sealed record Excerpt(int LineNumber, string Line, string Mark)
{
    /// <summary>In cells of a terminal, as are all widths here.</summary>
    private const int MaxWidth = 160;

    private const int Before = 60;

    /// <summary>The most that a tab is usually shown as.</summary>
    private const int TabWidth = 8;

    /// <summary>Null for a place without text to show: the start of a file, standing for the whole of it, or an empty line.</summary>
    public static Excerpt? Of(Location location)
    {
        var start = location.Start;
        var text = location.File.LineText(start.Line);
        if (text.Length == 0 || (location.Span.Start == 0 && location.Span.Length == 0)) return null;
        var from = Math.Min(start.Column - 1, text.Length);
        var to = location.End.Line == start.Line ? Math.Min(location.End.Column - 1, text.Length) : text.Length;
        var (line, mark) = Draw(text, from, to, IsLong(text) ? FirstShown(text, from) : 0);
        return new Excerpt(start.Line, line, mark);
    }

    /// <summary>
    /// The line from <paramref name="first"/> on, and the mark under it. Tabs stay in both, so that the mark lines up however wide they are
    /// shown; for the same reason a tab ends the mark.
    /// </summary>
    private static (string Line, string Mark) Draw(string text, int from, int to, int first)
    {
        var line = new StringBuilder(first > 0 ? "…" : "");
        var mark = new StringBuilder(first > 0 ? " " : "");
        var (width, marked, isMarked) = (0, 0, false);
        for (var (at, length) = (first, 0); at < text.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            var isTab = text[at] == '\t';
            var (shown, cells) = isTab ? ("\t", TabWidth) : Harmless.Element(text.AsSpan(at, length));
            width += cells;
            if (width > MaxWidth && at > from)
            {
                line.Append('…');
                break;
            }
            line.Append(shown);
            if (at + length <= from) mark.Append(isTab ? "\t" : new string(' ', cells));
            else if (isTab) isMarked = true;
            else if (at < to && !isMarked) marked += cells;
        }
        return (line.ToString(), mark.Append('^', Math.Max(1, marked)).ToString());
    }

    private static bool IsLong(string text) => text.Length > MaxWidth || text.EnumerateRunes().Sum(rune => Width(rune)) > MaxWidth;

    /// <summary>Where to begin so that the fault and what leads to it is seen, and no sign is cut in two.</summary>
    private static int FirstShown(string text, int from)
    {
        var (at, width) = (from, 0);
        while (at > 0)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out var length);
            width += Width(rune);
            if (width > Before) break;
            at -= length;
        }
        while (at > 0 && at < from)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (CellWidth.Of(rune) > 0) break;
            at += length;
        }
        return at;
    }

    private static int Width(Rune rune) => rune.Value == '\t' ? TabWidth : CellWidth.Of(rune);
}
