namespace Uppfoljning.Core.Binding;

/// <summary>An id of something that another file describes; whether there is such a thing is for the rules to tell.</summary>
public sealed record ReferenceShape : Shape
{
    public override string Words => "ett id";
}
