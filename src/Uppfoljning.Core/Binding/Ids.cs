using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>Lists of things that each have an id.</summary>
internal static class Ids
{
    /// <summary>Whether every item's id could be read, so that what refers to something else is wrong.</summary>
    public static bool AreReadable(YamlNode? list) =>
        list is YamlSequence { Items.IsEmpty: false } sequence
        && sequence.Items.All(item => item is YamlMapping part && part.Find("id")?.Value is YamlScalar { IsEmpty: false, IsRefused: false } id && IdShape.IsId(id.Text));

    /// <summary>Texts of a list that stand in it before.</summary>
    public static IEnumerable<Diagnostic> FindRepeated(Origin part, string key)
    {
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var item in part.PlacedTexts(key))
        {
            if (seen.TryAdd(item.Text, item.Whole)) continue;
            yield return new Diagnostic(Codes.RepeatedInList, item.Whole, $"\"{item.Text}\" står två gånger i \"{key}\"", "ta bort den ena")
            {
                Related = [new RelatedPlace(seen[item.Text], "här står det första gången")],
            };
        }
    }

    /// <summary>Items with an id that an earlier one has.</summary>
    public static IEnumerable<Diagnostic> FindRepeated(IEnumerable<Origin> items, StringComparer comparer, string where, string help)
    {
        var seen = new Dictionary<string, Location>(comparer);
        foreach (var item in items)
        {
            if (item.Text("id") is not { } id || seen.TryAdd(id, item.Value("id"))) continue;
            yield return new Diagnostic(Codes.RepeatedInList, item.Value("id"), $"id \"{id}\" finns redan i {where}", help)
            {
                Related = [new RelatedPlace(seen[id], "här står det första gången")],
            };
        }
    }
}
