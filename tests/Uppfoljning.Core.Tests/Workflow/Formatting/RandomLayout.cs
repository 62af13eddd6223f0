using System.Text;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Workflow.Formatting;

/// <summary>
/// Writes a tree as some author might: keys in any order where the tables give them one, any indentation, any quotes, within brackets or not,
/// texts in any form, blank lines here and there, and comments wherever there is room for one. Notes what each comment stands by.
/// </summary>
internal sealed class RandomLayout(Random random)
{
    private readonly StringBuilder text = new();
    private readonly RandomText texts = new(random);
    private bool mayHaveBlank;
    private bool isExplicit;

    /// <summary>The comments, and the path that each stands by.</summary>
    public List<(string Text, CommentPlace Place, string Path)> Comments { get; } = [];

    public string Write(YamlMapping root, MapShape shape)
    {
        if (Chance(8)) text.Append("---\n");
        WriteGroup(root, shape, "", Chance(6) ? random.Next(1, 4) : 0, isBegun: false, hasOwnColumn: true);
        if (Chance(10)) text.Append("...\n");
        return text.ToString();
    }

    /// <param name="group">A mapping or list in block form.</param>
    /// <param name="shape">Its shape, where it has one.</param>
    /// <param name="path">The way to it.</param>
    /// <param name="indentation">The column of its keys or dashes.</param>
    /// <param name="isBegun">Whether its first line has been begun, up to that column.</param>
    /// <param name="hasOwnColumn">Whether that is another column than that of the mapping around it.</param>
    private void WriteGroup(YamlNode group, Shape? shape, string path, int indentation, bool isBegun, bool hasOwnColumn)
    {
        foreach (var (key, value, inner, innerShape) in Parts(group, shape, path))
        {
            if (!isBegun) BeginLine(inner, indentation);
            isBegun = false;
            if (key is null) text.Append('-');
            else if (isExplicit = Chance(20)) text.Append("? ").Append(texts.InLine(key, isFlow: false, null)).Append('\n').Append(' ', indentation).Append(':');
            else text.Append(texts.InLine(key, isFlow: false, null)).Append(Chance(12) ? " :" : ":");
            if (value is YamlScalar scalar) WriteText(scalar.Text, inner, indentation);
            else if (IsEmpty(value) || (Chance(4) && IsSimple(value))) WriteFlow(value, innerShape, inner, indentation);
            else if (key is null && Chance(2)) WriteBesideDash(value, innerShape, inner, indentation);
            else WriteBelow(value, innerShape, inner, indentation, isInItem: key is null);
        }
        if (hasOwnColumn && Chance(6)) WriteComment(CommentPlace.AtEnd, path, indentation);
    }

    private void WriteBesideDash(YamlNode value, Shape? shape, string path, int indentation)
    {
        var blanks = random.Next(1, 4);
        text.Append(' ', blanks);
        WriteGroup(value, shape, path, indentation + 1 + blanks, isBegun: true, hasOwnColumn: true);
    }

    private void WriteBelow(YamlNode value, Shape? shape, string path, int indentation, bool isInItem)
    {
        EndLine(path);
        var further = random.Next(value is YamlSequence && !isInItem ? 0 : 1, 5);
        WriteGroup(value, shape, path, indentation + further, isBegun: false, hasOwnColumn: further > 0);
    }

    private void WriteText(string value, string path, int indentation)
    {
        if (RandomText.MayBeBlock(value) && (value.Contains('\n', StringComparison.Ordinal) ? !Chance(4) : Chance(6)))
        {
            var (signs, lines, isKept) = texts.Block(value, indentation);
            text.Append(' ').Append(signs);
            EndLine(path);
            foreach (var line in lines) text.Append(line).Append('\n');
            mayHaveBlank = !isKept;
            return;
        }
        if (value.Length > 0 && Chance(10))
        {
            EndLine(path);
            BeginLine(path, indentation + random.Next(1, 5));
        }
        else if (value.Length > 0 || Chance(2))
        {
            text.Append(' ', Chance(5) ? 3 : 1);
        }
        else
        {
            EndLine(path);
            return;
        }
        text.Append(texts.InLine(value, isFlow: false, new string(' ', indentation + random.Next(1, 6))));
        EndLine(path);
    }

    private void WriteFlow(YamlNode value, Shape? shape, string path, int indentation)
    {
        text.Append(' ');
        var isSpread = Chance(2);
        AppendFlow(value, shape, path, isSpread ? new string(' ', indentation + random.Next(1, 5)) : null);
        EndLine(path, mayHaveComment: !isSpread);
    }

    /// <param name="value">What to write within brackets.</param>
    /// <param name="shape">Its shape, where it has one.</param>
    /// <param name="path">The way to it.</param>
    /// <param name="indentation">What further lines begin with; null where there may be none.</param>
    private void AppendFlow(YamlNode value, Shape? shape, string path, string? indentation)
    {
        if (value is YamlScalar scalar)
        {
            text.Append(texts.InLine(scalar.Text, isFlow: true, indentation));
            return;
        }
        text.Append(value is YamlMapping ? '{' : '[');
        BreakFlow(CommentPlace.Beside, path, indentation);
        var parts = Parts(value, shape, path);
        for (var i = 0; i < parts.Count; i++)
        {
            var (key, inner, innerPath, innerShape) = parts[i];
            if (IsLineBegun(indentation) && Chance(6)) AppendComment(CommentPlace.Above, innerPath).Append('\n').Append(indentation);
            if (key is not null) text.Append(texts.InLine(key, isFlow: true, null)).Append(": ");
            AppendFlow(inner, innerShape, innerPath, indentation);
            if (i < parts.Count - 1 || Chance(8)) text.Append(Chance(6) ? " ," : ",").Append(Chance(4) ? "" : " ");
            BreakFlow(CommentPlace.Beside, innerPath, indentation);
        }
        if (IsLineBegun(indentation) && Chance(4)) AppendComment(CommentPlace.AtEnd, path).Append('\n').Append(indentation);
        text.Append(value is YamlMapping ? '}' : ']');
    }

    /// <summary>Whether there is nothing but indentation on the line.</summary>
    private bool IsLineBegun(string? indentation) => indentation is not null && text.ToString().EndsWith($"\n{indentation}", StringComparison.Ordinal);

    private void BreakFlow(CommentPlace place, string path, string? indentation)
    {
        if (indentation is null || !Chance(3)) return;
        if (Chance(4))
        {
            text.Append(' ');
            AppendComment(place, path);
        }
        text.Append('\n').Append(indentation);
    }

    /// <summary>The keys or items, in an order that the author may have chosen.</summary>
    private List<(string? Key, YamlNode Value, string Path, Shape? Shape)> Parts(YamlNode group, Shape? shape, string path)
    {
        if (group is YamlSequence list) return [.. list.Items.Select((item, i) => ((string?)null, item, $"{path}/{i}", (shape as ListShape)?.Item))];
        var table = Trees.TableOf(shape);
        var entries = ((YamlMapping)group).Entries.ToArray();
        if (table is not null && Chance(2)) random.Shuffle(entries);
        return [.. entries.Select(entry => ((string?)entry.Key.Text, entry.Value, $"{path}/{entry.Key.Text}", table?.Find(entry.Key.Text)?.Shape ?? (shape as KeyedShape)?.Value))];
    }

    private void BeginLine(string path, int indentation)
    {
        if (mayHaveBlank && Chance(5)) text.Append('\n', random.Next(1, 4));
        mayHaveBlank = true;
        isExplicit = false;
        while (Chance(8)) WriteComment(CommentPlace.Above, path, indentation);
        text.Append(' ', indentation);
    }

    private void EndLine(string path, bool mayHaveComment = true)
    {
        if (mayHaveComment && Chance(8))
        {
            text.Append(' ', Chance(3) ? random.Next(1, 20) : 1);
            AppendComment(CommentPlace.Beside, path);
        }
        text.Append(Chance(10) ? "  \n" : "\n");
        mayHaveBlank = true;
    }

    private void WriteComment(CommentPlace place, string path, int indentation)
    {
        text.Append(' ', indentation);
        AppendComment(place, path).Append('\n');
    }

    private StringBuilder AppendComment(CommentPlace place, string path)
    {
        // A waiver is never the end of what comes before. Beside a colon alone on its line it would come to speak of the key too.
        var comment = place != CommentPlace.AtEnd && !isExplicit && Chance(6) ? $"# uppf: tillåt UPPF3017 – skäl {Comments.Count}" : $"# kommentar {Comments.Count}";
        Comments.Add((comment, place, path));
        return text.Append(comment);
    }

    private static bool IsEmpty(YamlNode node) => node is YamlMapping { Entries: [] } or YamlSequence { Items: [] };

    private static bool IsSimple(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.All(entry => IsSimple(entry.Value)),
        YamlSequence sequence => sequence.Items.All(IsSimple),
        _ => ((YamlScalar)node).Text.Length < 60,
    };

    /// <summary>One time in so many.</summary>
    private bool Chance(int times) => random.Next(times) == 0;
}
