using System.Text.Json.Nodes;

namespace Uppfoljning.Core.Workflow.Schemas;

/// <summary>What a schema says once and refers to.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> used = new(StringComparer.Ordinal);

    /// <summary>A reference to a definition, which is made the first time.</summary>
    public JsonObject ReferTo(string name, Func<JsonObject> define)
    {
        if (!used.ContainsKey(name)) used[name] = define();
        return Reference(name);
    }

    /// <summary>A value that is not empty, nor made of empty values only.</summary>
    public JsonObject Filled() => ReferTo("ifyllt", () => new()
    {
        ["anyOf"] = Json.Array(
        [
            new() { ["type"] = Json.Texts(["number", "boolean"]) },
            new() { ["type"] = "string", ["pattern"] = ScalarSchema.NotBlank },
            new() { ["type"] = "array", ["contains"] = Reference("ifyllt") },
            new() { ["type"] = "object", ["not"] = new JsonObject { ["additionalProperties"] = new JsonObject { ["not"] = Reference("ifyllt") } } },
        ]),
    });

    /// <summary>Those that something refers to, by name; null for none.</summary>
    public JsonObject? Used() => used.Count == 0 ? null : new(used.Select(pair => Json.Property(pair.Key, pair.Value)));

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/definitions/{name}" };
}
