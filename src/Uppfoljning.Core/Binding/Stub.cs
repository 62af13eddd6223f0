using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>An entry for a period that awaits its report: empty, or holding nothing but empty values (format.md).</summary>
internal static class Stub
{
    public static bool IsStub(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.IsEmpty,
        YamlSequence sequence => sequence.Items.All(IsStub),
        YamlMapping mapping => mapping.Entries.All(entry => IsStub(entry.Value)),
        _ => false,
    };
}
