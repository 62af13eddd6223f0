using System.Text;
using System.Text.Json;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Console;

/// <summary>Diagnostics as SARIF 2.1.0, which code scanning services and editors read.</summary>
internal static class DiagnosticSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>What paths are relative to: the project folder, wherever it is.</summary>
    private const string Base = "%SRCROOT%";

    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        var codes = diagnostics.Select(diagnostic => diagnostic.Code).Distinct().OrderBy(code => code.Id, StringComparer.Ordinal).ToList();
        var bytes = JsonText.WriteObject(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, codes);
            WriteInvocation(json, diagnostics);
            json.WriteString("language", "sv-SE");
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteBase(json);
            json.WriteStartArray("results");
            var fingerprints = new SarifFingerprints();
            foreach (var diagnostic in diagnostics) WriteResult(json, diagnostic, codes.IndexOf(diagnostic.Code), fingerprints);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        });
        writer.Write(Encoding.UTF8.GetString(bytes.Span));
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<DiagnosticCode> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "uppf");
        json.WriteString("version", CommandLine.Version);
        json.WriteString("language", "sv-SE");
        json.WriteStartArray("rules");
        foreach (var code in codes) SarifRule.Write(json, code);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Faults in what was read are what a run is for; a run fails where the program or the machine is at fault.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !diagnostics.Any(diagnostic => diagnostic.Code.IsAboutTheRun));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        WriteText(json, "description", "mappen som har data/ i sig");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, SarifFingerprints fingerprints)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SarifRule.Level(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Help is { } help ? $"{diagnostic.Message}\nhjälp: {help}" : diagnostic.Message);
        if (diagnostic.Location is { } location)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            WritePlace(json, location);
            if (location.Path is { } path) WriteKeyPath(json, path);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        WriteRelated(json, diagnostic);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(SarifFingerprints.Name, fingerprints.Of(diagnostic));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Related.IsEmpty) return;
        json.WriteStartArray("relatedLocations");
        foreach (var (place, id) in diagnostic.Related.Select((place, at) => (place, at + 1)))
        {
            json.WriteStartObject();
            json.WriteNumber("id", id);
            WritePlace(json, place.Location);
            WriteText(json, "message", place.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', location.File.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Base);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Start.Line);
        json.WriteNumber("startColumn", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKeyPath(Utf8JsonWriter json, string path)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", path);
        json.WriteString("kind", path.EndsWith(']') ? "element" : "property");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A text in which braces are braces: by themselves they would stand for something to be filled in.</summary>
    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        json.WriteEndObject();
    }
}
