namespace Uppfoljning.Core.Binding;

/// <summary>An existing date, ÅÅÅÅ-MM-DD.</summary>
public sealed record DateShape : Shape
{
    public override string Words => "ett datum (ÅÅÅÅ-MM-DD)";
}
