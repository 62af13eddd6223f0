using System.Collections.Immutable;

namespace Uppfoljning.Core.Binding;

/// <summary>An id of something that another file describes; whether there is such a thing is for the rules to tell.</summary>
public sealed record ReferenceShape : Shape
{
    /// <summary>Words of the format that may stand in place of an id.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    public override string Words => "ett id";
}
