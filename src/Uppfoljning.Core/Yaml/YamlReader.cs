using System.Collections.Immutable;
using Uppfoljning.Core.Text;
using YamlDotNet.Core;

namespace Uppfoljning.Core.Yaml;

/// <summary>Text to a tree with places. Whatever the text is, reading ends and throws nothing.</summary>
public static class YamlReader
{
    public static YamlFile Read(SourceFile source)
    {
        var forbidden = ForbiddenCharacters.Find(source).ToImmutableArray();
        if (!forbidden.IsEmpty) return new YamlFile(source, null, forbidden);

        var builder = new YamlTreeBuilder(source);
        try
        {
            var root = builder.Build();
            return new YamlFile(source, root, builder.Diagnostics);
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser throws other than its own exception where a bracket stays open.
            return new YamlFile(source, null, [.. builder.Diagnostics, YamlSyntaxFault.Explain(source, fault, builder.OpenBracket)]);
        }
    }
}
