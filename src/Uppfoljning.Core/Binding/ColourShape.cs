namespace Uppfoljning.Core.Binding;

/// <summary>A colour, #rrggbb.</summary>
public sealed record ColourShape : Shape
{
    public override string Words => "en färg (\"#rrggbb\")";
}
