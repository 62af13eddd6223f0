namespace Uppfoljning.Core.Yaml;

/// <summary>The keys of a mapping so far. Most mappings have few, which are looked through; where there are many they are looked up.</summary>
internal sealed class KeysSeen
{
    private const int Few = 16;

    private readonly List<YamlScalar> keys = [];
    private Dictionary<string, YamlScalar>? byText;

    /// <summary>Adds a key, or returns the one that has the same text and stands before it.</summary>
    public YamlScalar? AddOrFind(YamlScalar key)
    {
        if (Find(key.Text) is { } first) return first;
        keys.Add(key);
        if (keys.Count > Few) (byText ??= keys.ToDictionary(seen => seen.Text, StringComparer.Ordinal))[key.Text] = key;
        return null;
    }

    private YamlScalar? Find(string text)
    {
        if (byText is not null) return byText.GetValueOrDefault(text);
        foreach (var key in keys)
        {
            if (key.Text == text) return key;
        }
        return null;
    }
}
