namespace Uppfoljning.Core.Binding;

/// <summary>
/// A mapping whose keys are of a shape. One that allows stubs may have entries that are empty or hold only empty values,
/// and within its entries an empty value is as if absent. The description says what to write under a key.
/// </summary>
public sealed record KeyedShape(Shape Key, string Description, Shape Value, bool AllowsStubs = false, bool MayBeEmpty = true) : Shape
{
    public override string Words => "en grupp av nycklar";
}
