using System.Text.Json.Nodes;

namespace Uppfoljning.Cli.Tests.Console;

public sealed class JsonFormatTest : IDisposable
{
    private static readonly string[] keys = ["code", "severity", "file", "line", "column", "endLine", "endColumn", "path", "message", "help", "related"];

    private readonly FaultyProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Every_key_is_there_and_what_is_absent_is_null()
    {
        var diagnostics = Diagnostics();
        var withoutFile = Single(diagnostics, "UPPF3005");

        Assert.All(diagnostics, diagnostic => Assert.Equal(keys, diagnostic.AsObject().Select(member => member.Key)));
        Assert.All((string[])["file", "line", "column", "endLine", "endColumn", "path"], key => Assert.Null(withoutFile[key]));
        Assert.Empty(withoutFile["related"]!.AsArray());
    }

    [Fact]
    public void A_fault_has_its_place_its_keys_and_what_it_relates_to()
    {
        var repeated = Single(Diagnostics(), "UPPF2013");

        Assert.Equal((5, 10, 5, 12), ((int)repeated["line"]!, (int)repeated["column"]!, (int)repeated["endLine"]!, (int)repeated["endColumn"]!));
        Assert.Equal(("organ[1].id", FaultyProject.Register, "error"), ((string)repeated["path"]!, (string)repeated["file"]!, (string)repeated["severity"]!));
        var related = Assert.Single(repeated["related"]!.AsArray())!.AsObject();
        Assert.Equal(["file", "line", "column", "message"], related.Select(member => member.Key));
        Assert.Equal((FaultyProject.Register, 4, 10), ((string)related["file"]!, (int)related["line"]!, (int)related["column"]!));
    }

    [Fact]
    public void Errors_and_warnings_are_counted_and_advice_is_not()
    {
        var report = JsonNode.Parse(project.Validate("--output-format", "json").Output)!;

        Assert.Equal((4, 1), ((int)report["errors"]!, (int)report["warnings"]!));
        Assert.Equal(["advice"], Diagnostics().Select(diagnostic => (string)diagnostic["severity"]!).Where(severity => severity is not "error" and not "warning"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("msbuild")]
    public void Quiet_leaves_a_form_for_programs_complete(string format) =>
        Assert.Equal(project.Validate("--output-format", format).Output, project.Validate("--output-format", format, "--quiet").Output);

    [Theory]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("msbuild")]
    public void Build_writes_a_form_for_programs_where_results_go(string format)
    {
        using var run = new FaultyProject();

        var built = Support.ProgramRun.In(run.Folder, "build", "--period", "2023-08", "--output-format", format);

        Assert.Equal((1, ""), (built.ExitCode, built.Error));
        Assert.Contains("UPPF3005", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_strict_a_waiver_that_waives_nothing_is_an_error_like_any_warning()
    {
        project.Write(FaultyProject.Register, "# uppf: tillåt UPPF3017 – skälet\nformat: uppf/1\nkommun: Exempel kommun\norgan: [{id: KS, namn: Styrelsen, typ: nämnd}]\n")
            .Write("data/plan-2023/plan.yaml", "format: uppf/1\nnamn: Plan 2023\nmålord: fokusmål\nperioder: {2023-08: Delår}\n");

        Assert.Equal((0, 1), (project.Validate("--output-format", "json").ExitCode, project.Validate("--output-format", "json", "--strict").ExitCode));
    }

    private List<JsonNode> Diagnostics() => [.. JsonNode.Parse(project.Validate("--output-format", "json").Output)!["diagnostics"]!.AsArray().OfType<JsonNode>()];

    private static JsonNode Single(IEnumerable<JsonNode> diagnostics, string code) => Assert.Single(diagnostics, diagnostic => (string)diagnostic["code"]! == code);
}
