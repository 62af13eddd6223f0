using System.Text;
using System.Text.Json;
using Json.Schema;

namespace Uppfoljning.Tests.Support.Json;

/// <summary>A JSON Schema, as a library of its own understands it.</summary>
public sealed class SchemaCheck(ReadOnlyMemory<byte> schema)
{
    private readonly JsonSchema schema = JsonSchema.FromText(Encoding.UTF8.GetString(schema.Span));

    /// <summary>What is wrong, each with its place; nothing for what the schema accepts.</summary>
    public List<string> Faults(string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")).Append("Schemat tar inte emot det.")];
    }

    /// <summary>Whether a schema says that it is draft-07, and is by the schema of schemas.</summary>
    public static bool IsDraft7(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("$schema").GetString() == MetaSchemas.Draft7Id.OriginalString && MetaSchemas.Draft7.Evaluate(document.RootElement).IsValid;
    }
}
