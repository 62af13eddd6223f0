namespace Uppfoljning.Core.Binding;

/// <summary>A list; where one alone is allowed, a single item may stand without the list.</summary>
public sealed record ListShape(Shape Item, bool AllowsOne = false, bool MayBeEmpty = true) : Shape
{
    public override string Words => "en lista";
}
