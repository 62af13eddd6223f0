namespace Uppfoljning.Core.Binding;

/// <summary>What a value may look like. The tables of shapes are what files are checked by, and what their schemas are made from.</summary>
public abstract record Shape
{
    /// <summary>The shape in words, after "ska vara": "en text".</summary>
    public abstract string Words { get; }
}
