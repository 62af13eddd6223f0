using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml.Blocks;
using YamlDotNet.Core;

namespace Uppfoljning.Core.Yaml;

/// <summary>Text to a tree with places. Whatever the text is, reading ends and throws nothing.</summary>
public static class YamlReader
{
    public static YamlFile Read(SourceFile source)
    {
        var forbidden = ForbiddenCharacters.Find(source).ToImmutableArray();
        if (!forbidden.IsEmpty) return new YamlFile(source, null, forbidden);
        var conflicts = MergeMarkers.Find(source);
        if (!conflicts.IsEmpty) return new YamlFile(source, null, conflicts);

        return ReadPlainBlocksAside(source) ?? ReadAll(source);
    }

    /// <summary>Most files, some times faster. Null where anything is out of the ordinary, or nothing is to be gained.</summary>
    private static YamlFile? ReadPlainBlocksAside(SourceFile source)
    {
        var blocks = PlainBlocks.Find(source.Text);
        if (blocks.Count == 0) return null;
        try
        {
            var builder = new YamlTreeBuilder(source, blocks);
            return builder.Build() is { } root && builder.Diagnostics.IsEmpty && builder.HasReadAllBlocks ? new YamlFile(source, root, []) : null;
        }
        catch (Exception fault) when (IsFromParser(fault))
        {
            return null;
        }
    }

    private static YamlFile ReadAll(SourceFile source)
    {
        var builder = new YamlTreeBuilder(source, []);
        try
        {
            var root = builder.Build();
            return new YamlFile(source, root, builder.Diagnostics);
        }
        catch (Exception fault) when (IsFromParser(fault))
        {
            var stopped = YamlSyntaxFault.Explain(source, fault, builder.OpenBracket, builder.Reached);
            return new YamlFile(source, null, builder.Diagnostics is [.., var last] && IsTheSame(last, stopped) ? builder.Diagnostics : builder.Diagnostics.Add(stopped));
        }
    }

    /// <summary>The parser throws other than its own exception where a bracket stays open.</summary>
    private static bool IsFromParser(Exception fault) => fault is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException;

    /// <summary>Whether what stopped the parser is the end of a value whose beginning has been refused: **hej** du.</summary>
    private static bool IsTheSame(Diagnostic refused, Diagnostic stopped) =>
        refused.Code == Codes.AnchorOrTag && stopped.Location!.Start.Line == refused.Location!.Start.Line;
}
