using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Uppfoljning.Cli.Tests.Support;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Tests.Console;

/// <summary>SARIF of the published form, with what services and editors need of it.</summary>
public sealed class SarifFormatTest : IDisposable
{
    private static readonly string schemaFile = ProjectFiles.At("tests", "Uppfoljning.Cli.Tests", "Console", "sarif-schema-2.1.0.json");
    private static readonly JsonSchema schema = ReadSchema();

    private readonly FaultyProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void The_schema_is_the_published_one() =>
        Assert.Equal("c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e", Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(schemaFile))));

    [Fact]
    public void What_is_printed_is_of_the_published_form() => Assert.Empty(Faults(project.Validate("--output-format", "sarif").Output));

    [Fact]
    public void So_is_a_run_without_faults()
    {
        using var example = new ExampleProject();

        var run = example.Run("validate", "--output-format", "sarif");

        Assert.Empty(Faults(run.Output));
        Assert.Empty(JsonNode.Parse(run.Output)!["runs"]![0]!["results"]!.AsArray());
    }

    [Fact]
    public void So_is_a_run_that_could_not_be_made()
    {
        using var empty = new TemporaryFolder();

        var output = ProgramRun.In(empty.Path, "validate", "--output-format", "sarif").Output;

        Assert.Empty(Faults(output));
        Assert.False((bool)JsonNode.Parse(output)!["runs"]![0]!["invocations"]![0]!["executionSuccessful"]!);
    }

    [Fact]
    public void The_check_finds_what_is_not_of_the_form() =>
        Assert.NotEmpty(Faults(project.Validate("--output-format", "sarif").Output.Replace("\"level\": \"error\"", "\"level\": \"fel\"", StringComparison.Ordinal)));

    [Fact]
    public void A_result_has_its_rule_with_an_explanation()
    {
        var rules = Run()["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.All(Results(), result => Assert.Equal((string)result["ruleId"]!, (string)rules[(int)result["ruleIndex"]!]!["id"]!));
        Assert.All(rules, rule => Assert.Contains("\n\nRätt:", (string)rule!["help"]!["text"]!, StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.NotEmpty((string)rule!["shortDescription"]!["text"]!));
        Assert.Equal("note", (string)Result(Codes.StrayFile)["level"]!);
        Assert.Equal("warning", (string)rules.Single(rule => (string)rule!["id"]! == "UPPF3006")!["defaultConfiguration"]!["level"]!);
    }

    [Fact]
    public void A_place_is_relative_and_escaped_and_has_its_keys()
    {
        var repeated = Result(Codes.RepeatedInList);
        var region = Place(repeated)["region"]!;

        Assert.Equal("utf16CodeUnits", (string)Run()["columnKind"]!);
        Assert.Equal("data/%C3%A5r%201%2C%20utkast.txt", (string)Place(Result(Codes.StrayFile))["artifactLocation"]!["uri"]!);
        Assert.Equal((5, 10, 5, 12), ((int)region["startLine"]!, (int)region["startColumn"]!, (int)region["endLine"]!, (int)region["endColumn"]!));
        Assert.Equal("organ[1].id", (string)repeated["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]!);
        Assert.Equal(4, (int)repeated["relatedLocations"]![0]!["physicalLocation"]!["region"]!["startLine"]!);
    }

    [Fact]
    public void A_fault_without_a_file_has_no_place() => Assert.Null(Result(Codes.NoPlans)["locations"]);

    [Fact]
    public void Braces_in_a_message_stand_for_themselves()
    {
        project.Write(FaultyProject.Register, "organ: {");

        Assert.StartsWith("klammern {{ avslutas aldrig\nhjälp: sätt ett }} efter", (string)Result(Codes.UnclosedBracket)["message"]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_outlives_lines_added_above_and_differs_between_faults()
    {
        var before = Fingerprints();
        project.Write(FaultyProject.Register, "# En rad till.\n" + File.ReadAllText(Path.Combine(project.Folder, FaultyProject.Register)));

        Assert.Equal(before, Fingerprints());
        Assert.Equal(before.Count, before.Distinct().Count());
    }

    [Fact]
    public void Faults_that_are_alike_have_fingerprints_of_their_own()
    {
        project.Write(FaultyProject.Register, "format: uppf/1\nkommun: Exempel kommun\nkomun: a\norgan: [{id: KS, namn: Styrelsen, typ: nämnd, a: b, a: b, a: b}]\n");

        Assert.Equal(Fingerprints().Count, Fingerprints().Distinct().Count());
        Assert.Equal(2, Results().Count(result => (string)result["ruleId"]! == "UPPF1008"));
    }

    private JsonNode Run() => JsonNode.Parse(project.Validate("--output-format", "sarif").Output)!["runs"]![0]!;

    private List<JsonNode> Results() => [.. Run()["results"]!.AsArray().OfType<JsonNode>()];

    private List<string> Fingerprints() => [.. Results().Select(result => (string)result["partialFingerprints"]!["uppf/v1"]!)];

    private JsonNode Result(DiagnosticCode code) => Assert.Single(Results(), result => (string)result["ruleId"]! == code.Id);

    private static JsonNode Place(JsonNode result) => Assert.Single(result["locations"]!.AsArray())!["physicalLocation"]!;

    private static List<string> Faults(string sarif)
    {
        using var document = JsonDocument.Parse(sarif);
        var result = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
    }

    /// <summary>The schema is of draft 4. It says nothing that draft 7 does not read the same way, but for the name of its id, which nothing refers to.</summary>
    private static JsonSchema ReadSchema()
    {
        var node = JsonNode.Parse(File.ReadAllText(schemaFile))!.AsObject();
        node["$schema"] = "http://json-schema.org/draft-07/schema#";
        node.Remove("id");
        return JsonSchema.FromText(node.ToJsonString());
    }
}
