namespace Uppfoljning.Core.Binding;

/// <summary>Any text that is not empty.</summary>
public sealed record TextShape : Shape
{
    public override string Words => "en text";
}
