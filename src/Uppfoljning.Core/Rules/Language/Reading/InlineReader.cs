using System.Collections.Immutable;
using System.Text;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>Lines of Markdown as they are read: emphasis without its signs, of a link its text, escapes as what they stand for.</summary>
internal sealed class InlineReader
{
    private readonly StringBuilder read = new();
    private readonly ImmutableArray<int>.Builder places = ImmutableArray.CreateBuilder<int>();
    private readonly string text;
    private readonly int[] offsets;

    private InlineReader(string text, int[] offsets)
    {
        this.text = text;
        this.offsets = offsets;
    }

    /// <param name="text">The whole text.</param>
    /// <param name="lines">The parts of it that make up one block.</param>
    public static (string Text, ImmutableArray<int> Places) Read(string text, IReadOnlyList<TextSpan> lines)
    {
        var joined = new StringBuilder();
        var offsets = new List<int>();
        foreach (var line in lines)
        {
            if (joined.Length > 0)
            {
                joined.Append(' ');
                offsets.Add(line.Start - 1);
            }
            var length = text.AsSpan(line.Start, line.Length).TrimEnd().Length;
            if (length > 0 && text[line.Start + length - 1] == '\\') length--;
            joined.Append(text, line.Start, length);
            for (var i = 0; i < length; i++) offsets.Add(line.Start + i);
        }
        var reader = new InlineReader(joined.ToString(), [.. offsets]);
        reader.Read(0, joined.Length);
        return reader.WithoutBlanksAround();
    }

    /// <summary>Signs that have been taken away may have had blanks beside them.</summary>
    private (string Text, ImmutableArray<int> Places) WithoutBlanksAround()
    {
        var whole = read.ToString();
        var start = whole.Length - whole.AsSpan().TrimStart().Length;
        var length = whole.AsSpan().Trim().Length;
        return (whole.Substring(start, length), places.ToImmutable().Slice(start, length));
    }

    private void Read(int at, int end)
    {
        while (at < end)
        {
            var c = text[at];
            if (c == '\\' && at + 1 < end && IsSign(text[at + 1]))
            {
                Add(at + 1);
                at += 2;
            }
            else if (c is '*' or '_')
            {
                at = ReadEmphasis(at, end);
            }
            else if (c == '`' && EndOfCode(at, end) is { } code)
            {
                at = code;
            }
            else if (c is '[' or '!' && Link(at, end) is { } link)
            {
                Read(link.Start, link.TextEnd);
                at = link.End;
            }
            else
            {
                Add(at++);
            }
        }
    }

    /// <summary>A character that a backslash takes its meaning from.</summary>
    private static bool IsSign(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    private void Add(int at)
    {
        read.Append(text[at]);
        places.Add(offsets[at]);
    }

    /// <summary>Signs that touch a word on one side are emphasis; an underscore within a word is none.</summary>
    private int ReadEmphasis(int start, int end)
    {
        var stop = start;
        while (stop < end && text[stop] == text[start]) stop++;
        var isOpen = stop < end && !char.IsWhiteSpace(text[stop]);
        var isClosed = start > 0 && !char.IsWhiteSpace(text[start - 1]);
        var isInWord = text[start] == '_' && isOpen && isClosed && char.IsLetterOrDigit(text[stop]) && char.IsLetterOrDigit(text[start - 1]);
        for (var at = start; at < stop && (isInWord || !(isOpen || isClosed)); at++) Add(at);
        return stop;
    }

    /// <summary>Adds what stands between the marks; null where they are not closed.</summary>
    private int? EndOfCode(int start, int end)
    {
        var stop = start;
        while (stop < end && text[stop] == '`') stop++;
        var close = text.IndexOf(new string('`', stop - start), stop, end - stop, StringComparison.Ordinal);
        if (close < 0) return null;
        for (var at = stop; at < close; at++) Add(at);
        return close + stop - start;
    }

    /// <summary>[text](address), with ! before it for an image; null where it is not one.</summary>
    private (int Start, int TextEnd, int End)? Link(int start, int end)
    {
        var open = text[start] == '!' ? start + 1 : start;
        if (open >= end || text[open] != '[') return null;
        if (Matching(open, end, '[', ']') is not { } close || close + 1 >= end || text[close + 1] != '(') return null;
        return Matching(close + 1, end, '(', ')') is { } last ? (open + 1, close, last + 1) : null;
    }

    private int? Matching(int start, int end, char open, char close)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == open) depth++;
            else if (text[at] == close && --depth == 0) return at;
        }
        return null;
    }
}
