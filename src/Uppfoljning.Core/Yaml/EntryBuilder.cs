using System.Collections.Immutable;

namespace Uppfoljning.Core.Yaml;

/// <summary>The entries of a mapping so far. Most mappings have few, which are looked through; where there are many they are looked up.</summary>
internal sealed class EntryBuilder
{
    private const int Few = 16;

    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private Dictionary<string, YamlScalar>? byText;

    public YamlScalar? FindKey(string text)
    {
        if (byText is not null) return byText.GetValueOrDefault(text);
        foreach (var entry in entries)
        {
            if (entry.Key.Text == text) return entry.Key;
        }
        return null;
    }

    /// <summary>Adds an entry whose key is not there yet.</summary>
    public void Add(YamlEntry entry)
    {
        entries.Add(entry);
        if (entries.Count > Few) (byText ??= entries.ToDictionary(added => added.Key.Text, added => added.Key, StringComparer.Ordinal))[entry.Key.Text] = entry.Key;
    }

    public ImmutableArray<YamlEntry> ToImmutable() => entries.ToImmutable();
}
