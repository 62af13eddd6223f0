using System.Globalization;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>A mapping in a file, and the way of keys to it, which is written out only when someone asks for it.</summary>
public sealed class Origin
{
    private readonly Origin? outer;
    private readonly string key = "";
    private readonly int? item;

    /// <summary>A whole file.</summary>
    public Origin(SourceFile source, YamlMapping mapping)
    {
        Source = source;
        Mapping = mapping;
    }

    private Origin(Origin outer, YamlMapping mapping, string key, int? item = null)
        : this(outer.Source, mapping)
    {
        this.outer = outer;
        this.key = key;
        this.item = item;
    }

    public SourceFile Source { get; }

    public YamlMapping Mapping { get; }

    public Location StartOfFile => Location.StartOf(Source);

    /// <summary>The place of a key; the start of the file where the key is absent.</summary>
    public Location Key(string key) => Mapping.Find(key) is { } entry ? At(entry.Key.Span, key) : StartOfFile;

    /// <summary>The place of a key's value; the start of the file where the key is absent.</summary>
    public Location Value(string key) => Mapping.Find(key) is { } entry ? At(entry.Value.Span, key) : StartOfFile;

    public IEnumerable<string> Keys => Mapping.Entries.Select(entry => entry.Key.Text);

    /// <summary>Whether a key has a value that is not empty, of whatever kind; one that a # has emptied has been reported as that.</summary>
    public bool Has(string key) => Mapping.Find(key) is { } entry && (!Stub.IsStub(entry.Value) || entry.Value is YamlScalar { Lost: not null });

    /// <summary>Whether a key has a value, or may have one though it has none here: misspelt, or left out, it has been reported as that and is not missing too.</summary>
    public bool MayHave(string key) => Has(key) || Mapping.MayHold(key);

    /// <summary>The text under a key; null where there is none or it is empty.</summary>
    public string? Text(string key) => Mapping.Find(key)?.Value is YamlScalar { IsEmpty: false, IsRefused: false } scalar ? scalar.Trimmed : null;

    /// <summary>The text under a key, with the place of each part of it; null where there is none or it is empty.</summary>
    public PlacedText? PlacedText(string key) => Placed(Mapping.Find(key)?.Value, key);

    /// <summary>The texts of a key's list that are not empty, or the single one that stands for the list, each with its place.</summary>
    public IEnumerable<PlacedText> PlacedTexts(string key)
    {
        var value = Mapping.Find(key)?.Value;
        if (Placed(value, key) is { } single) yield return single;
        if (value is not YamlSequence list) yield break;
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (Placed(list.Items[i], key, i) is { } text) yield return text;
        }
    }

    /// <summary>The mappings in a key's list.</summary>
    public IEnumerable<Origin> Items(string key) => Mapping.Find(key)?.Value is YamlSequence sequence
        ? sequence.Items.Select((item, index) => item is YamlMapping inner ? new Origin(this, inner, key, index) : null).OfType<Origin>()
        : [];

    /// <summary>The mappings under all keys.</summary>
    public IEnumerable<Origin> Inners() => Keys.Select(Inner).OfType<Origin>();

    /// <summary>The mapping under a key, with its own way of keys; null where there is none.</summary>
    public Origin? Inner(string key) => Mapping.Find(key)?.Value is YamlMapping inner ? new Origin(this, inner, key) : null;

    /// <summary>What a file says under uppföljning for a period; null where it says nothing that can be read.</summary>
    public Origin? Report(Month period) => Inner("uppföljning")?.Inner(period.ToString());

    private PlacedText? Placed(YamlNode? value, string key, int? item = null) => value is YamlScalar { IsEmpty: false, IsRefused: false } text ? new PlacedText(this, key, item, text) : null;

    private Location At(TextSpan span, string key) => new(Source, span, PathTo(key));

    /// <summary>The way from the top of the file to a key, or to an item of its list.</summary>
    public string PathTo(string key, int? item = null)
    {
        var last = item is { } index ? string.Create(CultureInfo.InvariantCulture, $"{key}[{index}]") : key;
        return outer is null ? last : $"{outer.PathTo(this.key, this.item)}.{last}";
    }
}
