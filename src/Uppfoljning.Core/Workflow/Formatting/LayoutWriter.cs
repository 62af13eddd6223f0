using System.Text;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Writes a layout that has got its canonical order and form.</summary>
internal sealed class LayoutWriter
{
    /// <summary>YAML allows a key on the line of its colon some 1,000 characters.</summary>
    private const int MaxKey = 1000;

    private readonly StringBuilder text = new();
    private string beginning = "";
    private bool isBlankNext;
    private bool isBlankText;

    public static string Write(LayoutGroup root)
    {
        var writer = new LayoutWriter();
        writer.WriteGroup(root, 0);
        return writer.text.ToString();
    }

    private void WriteGroup(LayoutGroup group, int indentation)
    {
        isBlankNext |= group.HasBlankFirst;
        foreach (var comment in group.Head) WriteComment(comment, indentation);
        isBlankNext |= group.HasBlankAfterHead;
        foreach (var part in group.Parts) WritePart(part, indentation);
        // Only a whole file is written so while it is empty.
        if (group.Parts.Count == 0) WriteLine("{}", null);
        foreach (var comment in group.End) WriteComment(comment, indentation);
    }

    private void WritePart(LayoutPart part, int indentation)
    {
        foreach (var comment in part.Leading) WriteComment(comment, indentation);
        isBlankNext |= part.HasBlankBefore;
        var line = part.Key is null ? Begin(indentation) + "-" : WriteKey(part.Key, indentation);
        if (part.Value is LayoutGroup { IsFlow: false } group)
        {
            if (part is { Key: null, Between.Count: 0 }) beginning = line + " ";
            else WriteLine(line, part.Between.FirstOrDefault());
            foreach (var comment in part.Between.Skip(1)) WriteComment(comment, indentation + 2);
            WriteGroup(group, indentation + 2);
            return;
        }
        if (part.Between.Count > 0 || part is { IsValueBelow: true, IsWaived: true, Value: not LayoutScalar { IsEmpty: true } })
        {
            var header = part.Between.FirstOrDefault(comment => !comment.IsAlone && comment == part.Between[0]);
            WriteLine(line, header);
            foreach (var comment in part.Between.Where(comment => comment != header)) WriteComment(comment, indentation + 2);
            if (part.Value is not LayoutScalar { IsEmpty: true }) WriteValue(Begin(indentation + 2), part, indentation + 2);
            else if (part.Trailing is not null) WriteComment(part.Trailing, indentation + 2);
        }
        else
        {
            WriteValue(part.Value is LayoutScalar { IsEmpty: true } ? line : line + " ", part, indentation + 2);
        }
        foreach (var comment in part.Below) WriteComment(comment, indentation + 2);
    }

    /// <summary>A key that finds no room on the line of its colon gets lines of its own.</summary>
    private string WriteKey(LayoutScalar key, int indentation)
    {
        var line = Begin(indentation);
        if (key.IsEmpty) return line + "\"\":";
        if (LineText.Key(key) is { Length: <= MaxKey } name) return $"{line}{name}:";
        WriteText(line + "? ", key, null, indentation + 2);
        return Begin(indentation) + ":";
    }

    private void WriteValue(string line, LayoutPart part, int indentation)
    {
        switch (part.Value)
        {
            case LayoutScalar scalar: WriteText(line, scalar, part.Trailing, indentation); break;
            case LayoutGroup { IsVerbatim: true } group: WriteLines(line, LineText.TrimLines(group.Raw), part.Trailing, indentation); break;
            default: WriteLine(line + FlowText.InOneLine((LayoutGroup)part.Value), part.Trailing); break;
        }
    }

    private void WriteText(string line, LayoutScalar scalar, LayoutComment? trailing, int indentation)
    {
        if (!scalar.IsBlock)
        {
            WriteLines(line, LineText.Lines(scalar, isFlow: false), trailing, indentation);
            return;
        }
        var (signs, lines) = BlockText.Format(scalar, CanonicalForm.Width - indentation);
        WriteLines(line, [signs], scalar.HeaderComment, indentation);
        WriteLines(null, lines, null, indentation);
        isBlankText = BlockText.IsKept(scalar);
    }

    /// <summary>The first line goes on from what is begun; the comment stands at the end of the last.</summary>
    private void WriteLines(string? line, List<string> lines, LayoutComment? comment, int indentation)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var start = i == 0 && line is not null ? line : lines[i].Length == 0 ? "" : new string(' ', indentation);
            WriteLine(start + lines[i], i == lines.Count - 1 ? comment : null);
        }
    }

    private void WriteComment(LayoutComment comment, int indentation)
    {
        isBlankNext |= comment.HasBlankBefore;
        WriteLine(Begin(indentation) + comment.Text, null);
    }

    /// <summary>How the next line begins: with the dash that is written already, or its indentation.</summary>
    private string Begin(int indentation)
    {
        var begun = beginning;
        beginning = "";
        return begun.Length > 0 ? begun : new string(' ', indentation);
    }

    /// <summary>A comment that the author has put in a column of its own stays in it where there is room.</summary>
    private void WriteLine(string line, LayoutComment? comment)
    {
        // After a text that keeps its blank lines, one more would be a part of it.
        if (isBlankNext && !isBlankText && text.Length > 0) text.Append('\n');
        (isBlankNext, isBlankText) = (false, false);
        text.Append(line);
        if (comment is not null) text.Append(' ', comment.Gap > 1 ? Math.Max(1, comment.Column - line.Length) : 1).Append(comment.Text);
        text.Append('\n');
    }
}
