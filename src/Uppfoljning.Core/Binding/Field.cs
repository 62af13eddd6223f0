namespace Uppfoljning.Core.Binding;

/// <summary>A key of a mapping and the shape of its value.</summary>
public sealed record Field(string Key, Shape Shape, bool Required = false);
