namespace Uppfoljning.Core.Binding;

/// <summary>A list; where one alone is allowed, a single item may stand without the list.</summary>
public sealed record ListShape(Shape Item, bool AllowsOne = false, bool MayBeEmpty = true) : Shape
{
    /// <summary>Whether the items are sentences, not names and ids: then each gets a line of its own.</summary>
    public bool IsProse { get; init; }

    public override string Words => "en lista";
}
