using System.Collections.Immutable;
using System.Globalization;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>Values from the theme's own file, else from the built-in one, which has all that a theme must have.</summary>
internal sealed record ThemeValues(YamlMapping Own, YamlMapping BuiltIn)
{
    public bool Has(string key) => Own.Find(key) is not null;

    public string Text(string group, string key) =>
        Find(group, key) ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Det inbyggda temat saknar {group}.{key}."));

    public double Length(string group, string key) => LengthShape.Parse(Text(group, key))!.Value;

    public string? Find(string group, string key) => Find(Own, group, key) ?? Find(BuiltIn, group, key);

    public double? FindLength(string group, string key) => LengthShape.Parse(Find(group, key));

    public string? Top(string key) => (Own.Find(key)?.Value as YamlScalar)?.Text;

    public ImmutableArray<string> List(string key) =>
        Own.Find(key)?.Value is YamlSequence list ? [.. list.Items.OfType<YamlScalar>().Select(item => item.Text)] : [];

    private static string? Find(YamlMapping root, string group, string key) =>
        ((root.Find(group)?.Value as YamlMapping)?.Find(key)?.Value as YamlScalar)?.Text;
}
