using System.Text.Json.Nodes;

namespace Uppfoljning.Core.Workflow.Schemas;

/// <summary>Parts of JSON trees.</summary>
internal static class Json
{
    public static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);

    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    public static KeyValuePair<string, JsonNode?> Property(string name, JsonNode value) => new(name, value);
}
