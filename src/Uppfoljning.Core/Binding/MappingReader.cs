using System.Collections.Immutable;
using System.Globalization;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>Takes values out of a mapping that the shapes have checked. What was at fault there reads as absent, and is not reported again.</summary>
internal readonly struct MappingReader(YamlMapping? mapping)
{
    public YamlMapping? Mapping => mapping;

    public bool IsStub => mapping is null || Stub.IsStub(mapping);

    public string? TextOrNull(string key) => Node(key) is YamlScalar { IsEmpty: false, IsRefused: false } scalar ? scalar.Trimmed : null;

    public string Text(string key) => TextOrNull(key) ?? "";

    public bool YesNo(string key, bool otherwise) => TextOrNull(key) switch { "ja" => true, "nej" => false, _ => otherwise };

    public int? Number(string key) =>
        int.TryParse(TextOrNull(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public Month? Month(string key) => TextOrNull(key) is { } text ? Core.Text.Month.Parse(text) : null;

    /// <summary>The texts of a list, or the one that stands alone.</summary>
    public ImmutableArray<string> Texts(string key) => Node(key) switch
    {
        YamlSequence sequence => [.. sequence.Items.OfType<YamlScalar>().Where(item => item is { IsEmpty: false, IsRefused: false }).Select(item => item.Trimmed)],
        YamlScalar { IsEmpty: false, IsRefused: false } scalar => [scalar.Trimmed],
        _ => [],
    };

    public ImmutableArray<DateOnly> Dates(string key)
    {
        var dates = ImmutableArray.CreateBuilder<DateOnly>();
        foreach (var text in Texts(key))
        {
            if (IsoDate.Parse(text) is { } date) dates.Add(date);
        }
        return dates.ToImmutable();
    }

    public MappingReader Inner(string key) => new(Node(key) as YamlMapping);

    /// <summary>The mappings of a list.</summary>
    public IEnumerable<MappingReader> Items(string key) =>
        Node(key) is YamlSequence sequence ? sequence.Items.OfType<YamlMapping>().Select(item => new MappingReader(item)) : [];

    /// <summary>The keys and values of the mapping under a key.</summary>
    public IEnumerable<YamlEntry> Entries(string key) => Node(key) is YamlMapping inner ? inner.Entries : [];

    private YamlNode? Node(string key) => mapping?.Find(key)?.Value;
}
