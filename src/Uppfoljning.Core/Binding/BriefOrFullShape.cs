namespace Uppfoljning.Core.Binding;

/// <summary>A value that is written short as a single text or in full as a mapping.</summary>
public sealed record BriefOrFullShape(Shape Brief, MapShape Full) : Shape
{
    public override string Words => $"{Brief.Words} eller {Full.Words}";
}
