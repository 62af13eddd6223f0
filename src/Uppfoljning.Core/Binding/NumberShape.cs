namespace Uppfoljning.Core.Binding;

/// <summary>A whole number from 0.</summary>
public sealed record NumberShape : Shape
{
    public override string Words => "ett heltal";
}
