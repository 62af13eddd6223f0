using System.Text.Json;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Diagnostics.Explanations;

namespace Uppfoljning.Cli.Console;

/// <summary>A code with its explanation, as SARIF describes the rules of a tool.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, DiagnosticCode code)
    {
        var explanation = ExplanationReader.Read(code);
        json.WriteStartObject();
        json.WriteString("id", code.Id);
        WriteString(json, "shortDescription", explanation.Title);
        WriteString(json, "fullDescription", string.Join("\n\n", explanation.Paragraphs));
        json.WriteStartObject("help");
        json.WriteString("text", ExplanationText.Plain(explanation));
        json.WriteString("markdown", ExplanationMarkdown.Of(explanation));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", code.Severity != Severity.Advice);
        json.WriteString("level", Level(code.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void WriteString(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
