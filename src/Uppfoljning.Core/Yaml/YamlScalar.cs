using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>A text, as the author wrote it: YAML's guesses at numbers, dates and booleans are not made. Normalised to NFC.</summary>
public sealed record YamlScalar(TextSpan Span, string Text) : YamlNode(Span)
{
    /// <summary>Whether the file has accents apart from their letters (NFD), which the text has not.</summary>
    public bool IsDecomposed { get; init; }

    /// <summary>Whether the value has been reported as one that the format does not allow at all: an alias, or a text with a forbidden character.</summary>
    public bool IsRefused { get; init; }

    /// <summary>What a # has made a comment of, so that nothing is left of the value.</summary>
    public TextSpan? Lost { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
