using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml.Plain;
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

        return PlainReader.Read(source.Text) is { } root ? new YamlFile(source, root, []) : ReadWithParser(source);
    }

    private static YamlFile ReadWithParser(SourceFile source)
    {
        var builder = new YamlTreeBuilder(source);
        try
        {
            var root = builder.Build();
            return new YamlFile(source, root, builder.Diagnostics);
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser throws other than its own exception where a bracket stays open.
            var stopped = YamlSyntaxFault.Explain(source, fault, builder.OpenBracket, builder.Reached);
            return new YamlFile(source, null, builder.Diagnostics is [.., var last] && IsTheSame(last, stopped) ? builder.Diagnostics : builder.Diagnostics.Add(stopped));
        }
    }

    /// <summary>Whether what stopped the parser is the end of a value whose beginning has been refused: **hej** du.</summary>
    private static bool IsTheSame(Diagnostic refused, Diagnostic stopped) =>
        refused.Code == Codes.AnchorOrTag && stopped.Location!.Start.Line == refused.Location!.Start.Line;
}
