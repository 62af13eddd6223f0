namespace Uppfoljning.Core.Binding;

/// <summary>ja or nej.</summary>
public sealed record YesNoShape : Shape
{
    public override string Words => "ja eller nej";
}
