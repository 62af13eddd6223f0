using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Workflow.Formatting;

/// <summary>Which keys and items of a file stand on which of its lines, by their paths, and where its comments are.</summary>
internal sealed class Lines
{
    private readonly Dictionary<int, HashSet<string>> paths = [];
    private readonly SourceFile source;

    private Lines(SourceFile source) => this.source = source;

    public HashSet<int> OfOnlyComments { get; } = [];

    public static Lines Of(YamlFile file)
    {
        var lines = new Lines(file.Source);
        foreach (var comment in YamlComments.Find(file))
        {
            if (!comment.IsTrailing) lines.OfOnlyComments.Add(lines.LineAt(comment.Span.Start));
        }
        lines.Add(file.Root!, "");
        return lines;
    }

    public int LineAt(int offset) => source.PositionAt(offset).Line;

    public IReadOnlySet<string> On(int line) => paths.GetValueOrDefault(line) ?? [];

    /// <summary>What the next line that is neither blank nor a comment holds.</summary>
    public IReadOnlySet<string> After(int line) => On(NextContent(line, 1));

    /// <summary>What the nearest line above that holds anything holds; the lines of a text hold nothing.</summary>
    public IReadOnlySet<string> Before(int line)
    {
        do line--;
        while (line > 0 && !paths.ContainsKey(line));
        return On(line);
    }

    /// <summary>What a waiver speaks of. Of a dash or a colon alone on its line nothing can be said; what belongs to it comes to stand on the same line.</summary>
    public IEnumerable<string> WaivedBy(YamlComment waiver)
    {
        var line = LineAt(waiver.Span.Start);
        if (!waiver.IsTrailing) line = NextContent(line, 1);
        var content = waiver.IsTrailing ? Text(line)[..(source.PositionAt(waiver.Span.Start).Column - 1)].Trim() : Text(line).Trim();
        var company = content == ":" ? On(NextContent(line, -1)) : content == "-" && !waiver.IsTrailing ? After(line) : On(line);
        return On(line).Union(company);
    }

    public int NextContent(int line, int step)
    {
        do line += step;
        while (line > 0 && line <= source.LineCount && (OfOnlyComments.Contains(line) || string.IsNullOrWhiteSpace(source.LineText(line))));
        return line;
    }

    public string Text(int line) => line < 1 || line > source.LineCount ? "" : source.LineText(line);

    public int IndentationOf(int line) => Text(line).Length - Text(line).TrimStart(' ').Length;

    private void Add(YamlNode node, string path)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    var inner = $"{path}/{entry.Key.Text}";
                    Put(entry.Key.Span.Start, inner);
                    AddValue(entry.Value, inner);
                }
                break;
            case YamlSequence sequence:
                for (var i = 0; i < sequence.Items.Length; i++) AddItem(sequence.Items[i], $"{path}/{i}", source.Text[sequence.Span.Start] == '[');
                break;
        }
    }

    private void AddItem(YamlNode item, string path, bool isFlow)
    {
        Put(item.Span.Start, path);
        var line = LineAt(item.Span.Start);
        var before = source.Text.AsSpan(source.OffsetAt(line, 1), item.Span.Start - source.OffsetAt(line, 1));
        // Nothing but comments stands between a dash and an item below it.
        if (!isFlow && before.IsWhiteSpace()) Put(source.OffsetAt(NextContent(line, -1), 1), path);
        AddValue(item, path);
    }

    private void AddValue(YamlNode node, string path)
    {
        var text = source.Text.AsSpan(node.Span.Start, node.Span.Length);
        if (node is YamlScalar || text is ['[' or '{', ..])
        {
            Put(node.Span.Start, path);
            if (text is not (['|' or '>', ..])) Put(node.Span.Start + Math.Max(0, text.TrimEnd().Length - 1), path);
        }
        Add(node, path);
    }

    private void Put(int offset, string path)
    {
        var line = LineAt(offset);
        if (!paths.TryGetValue(line, out var there)) paths[line] = there = [];
        there.Add(path);
    }
}
