namespace Uppfoljning.Core.Yaml;

/// <summary>A key with its value.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
