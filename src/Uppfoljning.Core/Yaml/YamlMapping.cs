using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Keys and values, in the file's order; no key stands twice.</summary>
public sealed record YamlMapping(TextSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    /// <summary>Where there are more keys than this they are looked up, not looked through.</summary>
    private const int Few = 16;

    private Dictionary<string, YamlEntry>? byKey;

    public ImmutableArray<YamlEntry> Entries { get; } = Entries;

    public YamlEntry? Find(string key)
    {
        if (Entries.Length > Few) return (byKey ??= Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal)).GetValueOrDefault(key);
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key) return entry;
        }
        return null;
    }
}
