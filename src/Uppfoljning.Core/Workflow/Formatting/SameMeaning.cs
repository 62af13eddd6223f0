using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Whether two files are read as the same: every text to the character, keys in any order where the tables give them one, every comment once.</summary>
internal static class SameMeaning
{
    public static bool Holds(YamlFile before, YamlFile after, MapShape shape) =>
        before.Root is not null && after.Root is not null
        && after.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error)
        && IsSame(before.Root, after.Root, shape)
        && Comments(before).SequenceEqual(Comments(after), StringComparer.Ordinal);

    private static bool IsSame(YamlNode before, YamlNode after, Shape? shape) => (before, after) switch
    {
        (YamlScalar a, YamlScalar b) => IsSame(a, b),
        (YamlSequence a, YamlSequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => IsSame(pair.First, pair.Second, CanonicalOrder.Of(shape, null))),
        (YamlMapping a, YamlMapping b) => IsSame(a, b, shape),
        _ => false,
    };

    private static bool IsSame(YamlScalar before, YamlScalar after) => before.Text == after.Text && before.IsDecomposed == after.IsDecomposed;

    private static bool IsSame(YamlMapping before, YamlMapping after, Shape? shape)
    {
        if (before.Entries.Length != after.Entries.Length) return false;
        var hasOrder = CanonicalOrder.TableOf(shape) is not null;
        for (var i = 0; i < before.Entries.Length; i++)
        {
            var entry = before.Entries[i];
            if ((hasOrder ? after.Find(entry.Key.Text) : after.Entries[i]) is not { } other) return false;
            if (!IsSame(entry.Key, other.Key) || !IsSame(entry.Value, other.Value, CanonicalOrder.Of(shape, entry.Key.Text))) return false;
        }
        return true;
    }

    private static IEnumerable<string> Comments(YamlFile file) => YamlComments.Find(file).Select(comment => comment.Text).Order(StringComparer.Ordinal);
}
