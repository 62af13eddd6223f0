using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>A value in a YAML file and where it stands.</summary>
public abstract record YamlNode(TextSpan Span);

/// <summary>A text, as the author wrote it: YAML's guesses at numbers, dates and booleans are not made. Normalised to NFC.</summary>
public sealed record YamlScalar(TextSpan Span, string Text) : YamlNode(Span)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A list.</summary>
public sealed record YamlSequence(TextSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

/// <summary>Keys and values, in the file's order; no key stands twice.</summary>
public sealed record YamlMapping(TextSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key) return entry;
        }
        return null;
    }
}

/// <summary>A key with its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
