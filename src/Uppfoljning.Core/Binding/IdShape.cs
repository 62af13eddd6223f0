namespace Uppfoljning.Core.Binding;

/// <summary>An id: letters, digits and hyphens.</summary>
public sealed record IdShape : Shape
{
    public override string Words => "bokstäver, siffror och bindestreck";
}
