using System.Collections.Immutable;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>The keys that a mapping could have had and has not: what a key that the shape does not know may have been meant to be.</summary>
internal sealed class FreeKeys(MapShape shape, YamlMapping mapping)
{
    private readonly ImmutableArray<string> free = [.. shape.Fields.Select(field => field.Key).Where(key => mapping.Find(key) is null)];
    private readonly HashSet<string> meant = new(StringComparer.Ordinal);
    private string? listing;

    /// <summary>What to do about an unknown key. Looking for the nearest takes time, which the first faults of a file are worth.</summary>
    public string HelpFor(string unknown, bool suggests)
    {
        if (suggests && Suggestion.Nearest(unknown, free) is { } near)
        {
            meant.Add(near);
            return $"menade du \"{near}\"?";
        }
        return listing ??= free.IsEmpty ? "ta bort den" : $"nycklar som kan stå här: {string.Join(", ", free)}";
    }

    /// <summary>Whether a key is there, though misspelt: it has been reported as unknown and is not missing too.</summary>
    public bool IsMisspelt(string key) => meant.Contains(key);
}
