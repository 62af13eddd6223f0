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

    /// <summary>Whether something in it has been reported and left out: a repeated key, or one that is not a text.</summary>
    public bool LeavesOut { get; init; }

    /// <summary>Whether a key that is not there may have been meant by one that is, or by one that was left out.</summary>
    public bool MayHold(string key) => LeavesOut || Entries.Any(entry => entry.Key.Text != key && Suggestion.Nearest(entry.Key.Text, [key]) is not null);

    public YamlEntry? Find(string key)
    {
        if (Entries.Length > Few)
            return (byKey ??= Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal)).TryGetValue(key, out var found) ? found : null;
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key) return entry;
        }
        return null;
    }
}
