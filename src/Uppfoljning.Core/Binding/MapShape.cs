using System.Collections.Immutable;

namespace Uppfoljning.Core.Binding;

/// <summary>A mapping with a closed set of keys.</summary>
public sealed record MapShape(ImmutableArray<Field> Fields) : Shape
{
    /// <summary>Keys of which at least one is needed; null where there are none such.</summary>
    public AnyOf? RequiresAny { get; init; }

    public Field? Find(string key) => Fields.FirstOrDefault(field => field.Key == key);

    public override string Words => "en grupp av nycklar";
}
