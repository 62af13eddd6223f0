using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Publishing;

/// <summary>What a report was made of and what it consists of, each file with its SHA-256, so that anyone can check it.</summary>
public static class Manifest
{
    public const string FileName = "manifest.json";

    public static OutputFile Write(Report report, IEnumerable<ManifestInput> inputs, ImmutableArray<OutputFile> outputs) => new(FileName, JsonText.WriteObject(json =>
    {
        json.WriteString("version", report.Edition.ToolVersion);
        json.WriteString("period", report.Period.Id);
        json.WriteString("plan", report.Plan.Id);
        json.WriteString("revision", report.Edition.Revision);
        if (report.Edition.IsChanged is { } isChanged) json.WriteBoolean("ändrad", isChanged);
        else json.WriteNull("ändrad");
        json.WriteStartArray("indata");
        foreach (var input in inputs.OrderBy(input => input.Path, StringComparer.Ordinal)) WriteFile(json, input.Path, input.Bytes, input.IsBuiltIn);
        json.WriteEndArray();
        json.WriteStartArray("utdata");
        foreach (var output in outputs.OrderBy(output => output.Path, StringComparer.Ordinal)) WriteFile(json, output.Path, output.Bytes, isBuiltIn: false);
        json.WriteEndArray();
    }));

    private static void WriteFile(Utf8JsonWriter json, string path, ReadOnlyMemory<byte> bytes, bool isBuiltIn)
    {
        json.WriteStartObject();
        json.WriteString("fil", path);
        if (isBuiltIn) json.WriteBoolean("inbyggd", true);
        json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        json.WriteEndObject();
    }
}
