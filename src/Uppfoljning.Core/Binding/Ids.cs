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
    public static IEnumerable<Diagnostic> FindRepeated(Origin part, string key) =>
        Find(part.PlacedTexts(key), StringComparer.Ordinal, text => $"\"{text}\" står två gånger i \"{key}\"", "ta bort den ena");

    /// <summary>Items with an id that means something else already.</summary>
    public static IEnumerable<Diagnostic> FindTaken(IEnumerable<Origin> items, IReadOnlyCollection<string> taken, string meaning) =>
        from item in items
        where item.Text("id") is { } id && taken.Contains(id, StringComparer.OrdinalIgnoreCase)
        select new Diagnostic(Codes.NotAnId, item.Value("id"), $"\"{item.Text("id")}\" är upptaget: {meaning}", "välj ett annat id");

    /// <summary>Items with an id that an earlier one has.</summary>
    public static IEnumerable<Diagnostic> FindRepeated(IEnumerable<Origin> items, StringComparer comparer, string where, string help) =>
        Find(items.Select(item => item.PlacedText("id")).OfType<PlacedText>(), comparer, id => $"id \"{id}\" finns redan i {where}", help);

    private static IEnumerable<Diagnostic> Find(IEnumerable<PlacedText> texts, StringComparer comparer, Func<string, string> message, string help)
    {
        var seen = new Dictionary<string, Location>(comparer);
        foreach (var text in texts)
        {
            if (seen.TryAdd(text.Text, text.Whole)) continue;
            yield return new Diagnostic(Codes.RepeatedInList, text.Whole, message(text.Text), help)
            {
                Related = [new RelatedPlace(seen[text.Text], "här står det första gången")],
            };
        }
    }
}
