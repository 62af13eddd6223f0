using System.Text;
using System.Text.Json;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Console;

/// <summary>Diagnostics for programs (cli.md, Diagnostics).</summary>
internal static class DiagnosticJson
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        var bytes = JsonText.WriteObject(json =>
        {
            json.WriteNumber("errors", diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error));
            json.WriteNumber("warnings", diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning));
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics) WriteOne(json, diagnostic);
            json.WriteEndArray();
        });
        writer.Write(Encoding.UTF8.GetString(bytes.Span));
    }

    private static void WriteOne(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "advice" });
        WriteStart(json, diagnostic.Location);
        WriteNumber(json, "endLine", diagnostic.Location?.End.Line);
        WriteNumber(json, "endColumn", diagnostic.Location?.End.Column);
        json.WriteString("path", diagnostic.Location?.Path);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WriteStart(json, related.Location);
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, Location? location)
    {
        json.WriteString("file", location?.File.Path);
        WriteNumber(json, "line", location?.Start.Line);
        WriteNumber(json, "column", location?.Start.Column);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
