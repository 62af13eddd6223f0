using System.Collections.Immutable;
using Uppfoljning.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Uppfoljning.Core.Yaml;

/// <summary>The comments of a file, which its tree has not.</summary>
public static class YamlComments
{
    /// <summary>In the file's order. Of a file that can't be read, none.</summary>
    public static ImmutableArray<YamlComment> Find(YamlFile file)
    {
        if (file.Root is null) return [];
        var comments = ImmutableArray.CreateBuilder<YamlComment>();
        var scanner = new Scanner(new StringReader(file.Source.Text), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment) comments.Add(New(file.Source, comment));
            }
        }
        catch (YamlException)
        {
            // Without the parser, which knows what may come, the scanner gives up on some directives that are of no use here anyway.
        }
        return comments.ToImmutable();
    }

    private static YamlComment New(SourceFile source, Comment comment)
    {
        var line = (int)comment.Start.Line;
        var start = source.OffsetAt(line, (int)comment.Start.Column);
        var end = source.OffsetAt(line, 1) + source.LineText(line).Length;
        // The scanner calls a comment inline by the token before it, and is wrong where a value stands alone on its line.
        var isTrailing = !source.Text.AsSpan(source.OffsetAt(line, 1), start - source.OffsetAt(line, 1)).IsWhiteSpace();
        return new YamlComment(TextSpan.FromBounds(start, end), source.Text[start..end].TrimEnd(), isTrailing);
    }
}
