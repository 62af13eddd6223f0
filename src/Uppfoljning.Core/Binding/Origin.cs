using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>A mapping in a file, and the way of keys to it (empty for a whole file).</summary>
public sealed record Origin(SourceFile Source, YamlMapping Mapping, string Path)
{
    public Location StartOfFile => Location.StartOf(Source);

    /// <summary>The place of a key; the start of the file where the key is absent.</summary>
    public Location Key(string key) => Mapping.Find(key) is { } entry ? At(entry.Key.Span, key) : StartOfFile;

    /// <summary>The place of a key's value; the start of the file where the key is absent.</summary>
    public Location Value(string key) => Mapping.Find(key) is { } entry ? At(entry.Value.Span, key) : StartOfFile;

    /// <summary>The place of an item in a key's list, or of the single value that stands for the list.</summary>
    public Location Item(string key, int index) =>
        Mapping.Find(key)?.Value is YamlSequence sequence && index < sequence.Items.Length
            ? At(sequence.Items[index].Span, $"{key}[{index}]")
            : Value(key);

    public IEnumerable<string> Keys => Mapping.Entries.Select(entry => entry.Key.Text);

    public bool Has(string key) => Mapping.Find(key) is not null;

    /// <summary>The text under a key; null where there is none.</summary>
    public string? Text(string key) => (Mapping.Find(key)?.Value as YamlScalar)?.Text;

    /// <summary>The mappings in a key's list.</summary>
    public IEnumerable<Origin> Items(string key) => Mapping.Find(key)?.Value is YamlSequence sequence
        ? sequence.Items.OfType<YamlMapping>().Select((item, index) => this with { Mapping = item, Path = Join($"{key}[{index}]") })
        : [];

    /// <summary>The mappings under all keys.</summary>
    public IEnumerable<Origin> Inners() => Keys.Select(Inner).OfType<Origin>();

    /// <summary>The mapping under a key, with its own way of keys; null where there is none.</summary>
    public Origin? Inner(string key) => Mapping.Find(key)?.Value is YamlMapping inner ? this with { Mapping = inner, Path = Join(key) } : null;

    private Location At(TextSpan span, string key) => new(Source, span, Join(key));

    private string Join(string key) => Path.Length == 0 ? key : $"{Path}.{key}";
}
