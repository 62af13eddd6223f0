using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Publishing;

/// <summary>What a report was made of and what it consists of, each file with its SHA-256, so that anyone can check it.</summary>
public static class Manifest
{
    public const string FileName = "manifest.json";

    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Write(Report report, IEnumerable<ManifestInput> inputs, ImmutableArray<OutputFile> outputs)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("version", report.Edition.ToolVersion);
            json.WriteString("period", report.Period.Id);
            json.WriteString("plan", report.Plan.Id);
            json.WriteString("revision", report.Edition.Revision);
            if (report.Edition.IsChanged is { } isChanged) json.WriteBoolean("ändrad", isChanged);
            else json.WriteNull("ändrad");
            json.WriteStartArray("indata");
            foreach (var input in inputs.OrderBy(input => input.Path, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("fil", input.Path);
                if (input.IsBuiltIn) json.WriteBoolean("inbyggd", true);
                json.WriteString("sha256", Hash(input.Bytes));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("utdata");
            foreach (var output in outputs.OrderBy(output => output.Path, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("fil", output.Path);
                json.WriteString("sha256", Hash(output.Bytes));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return new OutputFile(FileName, stream.ToArray());
    }

    private static string Hash(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
}
