using System.Collections.Immutable;

namespace Uppfoljning.Core.Binding;

/// <summary>A mapping with a closed set of keys.</summary>
public sealed record MapShape(ImmutableArray<Field> Fields) : Shape
{
    public override string Words => "en grupp av nycklar";
}
