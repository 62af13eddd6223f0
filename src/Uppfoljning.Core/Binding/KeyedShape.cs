namespace Uppfoljning.Core.Binding;

/// <summary>A mapping whose keys are of a shape. One that allows stubs may have entries that are empty or hold only empty values.</summary>
public sealed record KeyedShape(Shape Key, Shape Value, bool AllowsStubs = false) : Shape
{
    public override string Words => "en grupp av nycklar";
}
