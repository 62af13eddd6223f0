namespace Uppfoljning.Core.Binding;

/// <summary>An existing month, ÅÅÅÅ-MM.</summary>
public sealed record MonthShape : Shape
{
    public override string Words => "en månad (ÅÅÅÅ-MM)";
}
