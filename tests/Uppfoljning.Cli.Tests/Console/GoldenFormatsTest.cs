using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Uppfoljning.Cli.Tests.Console;

/// <summary>The same faults in each form, whole.</summary>
public sealed class GoldenFormatsTest : IDisposable
{
    private static readonly JsonSerializerOptions indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FaultyProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Text() => Golden.Verify(Validate("text"));

    [Fact]
    public void Json() => Golden.Verify(Validate("json"), "json");

    [Fact]
    public void GitHub() => Golden.Verify(Validate("github"));

    [Fact]
    public void MsBuild() => Golden.Verify(Validate("msbuild"));

    /// <summary>The explanations' words and the version are held elsewhere.</summary>
    [Fact]
    public void Sarif()
    {
        var sarif = JsonNode.Parse(Validate("sarif"))!;
        var driver = sarif["runs"]![0]!["tool"]!["driver"]!;
        driver["version"] = "…";
        foreach (var rule in driver["rules"]!.AsArray()) (rule!["fullDescription"], rule["help"]) = ("…", "…");
        Golden.Verify(sarif.ToJsonString(indented).ReplaceLineEndings("\n") + "\n", "json");
    }

    private string Validate(string format)
    {
        var run = project.Validate("--output-format", format);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        return run.Output;
    }
}
