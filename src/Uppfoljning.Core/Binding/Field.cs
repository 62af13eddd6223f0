namespace Uppfoljning.Core.Binding;

/// <summary>A key of a mapping and the shape of its value. The description is Swedish and says what to write; editors show it beside the key.</summary>
public sealed record Field(string Key, string Description, Shape Shape, bool Required = false);
