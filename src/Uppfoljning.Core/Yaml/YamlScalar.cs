using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>A text, as the author wrote it: YAML's guesses at numbers, dates and booleans are not made. Normalised to NFC.</summary>
public sealed record YamlScalar : YamlNode
{
    /// <summary>Nearly always nothing or a line break, which all scalars share.</summary>
    private readonly string blanksAfter;

    public YamlScalar(TextSpan span, string text)
        : this(span, text, "")
    {
    }

    private YamlScalar(TextSpan span, string beginning, string end)
        : base(span)
    {
        Trimmed = beginning.TrimEnd();
        blanksAfter = (beginning.Length - Trimmed.Length, end) switch
        {
            (0, _) => end,
            (1, "") when beginning[^1] == '\n' => "\n",
            _ => beginning[Trimmed.Length..] + end,
        };
    }

    /// <summary>A text as the file has it, with or without loose accents.</summary>
    /// <param name="span">Its place in the file.</param>
    /// <param name="written">The text but for some blanks or line breaks at the end.</param>
    /// <param name="end">Those.</param>
    internal static YamlScalar Compose(TextSpan span, string written, string end = "")
    {
        var text = Nfc.Compose(written);
        return new YamlScalar(span, text, end) { IsDecomposed = text != written };
    }

    /// <summary>The whole text; made anew each time where there are blanks at its end.</summary>
    public string Text => blanksAfter.Length == 0 ? Trimmed : Trimmed + blanksAfter;

    /// <summary>The text without the blanks and line breaks at its end, as the model has it; empty where there is nothing else.</summary>
    public string Trimmed { get; }

    /// <summary>Whether the file has accents apart from their letters (NFD), which the text has not.</summary>
    public bool IsDecomposed { get; init; }

    /// <summary>Whether the value has been reported as one that the format does not allow at all: an alias, or a text with a forbidden character.</summary>
    public bool IsRefused { get; init; }

    /// <summary>What a # has made a comment of, so that nothing is left of the value.</summary>
    public TextSpan? Lost { get; init; }

    public bool IsEmpty => Trimmed.Length == 0;
}
