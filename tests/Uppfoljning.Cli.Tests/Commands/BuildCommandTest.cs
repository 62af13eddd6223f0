using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

public sealed class BuildCommandTest : IDisposable
{
    private static readonly string[] Bodies =
        ["aln", "amn", "duab", "gsn", "ifn", "ihus", "ks", "ktn", "osn", "pbn", "ran", "scn", "skolfastigheter", "ubn", "ukaf", "ukfab", "usab", "valn"];

    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Everything_is_made_and_said()
    {
        var run = project.Run("build", "--period", "2023-08");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "fokusmal-1.html", "fokusmal-1.pdf", "index.html", "manifest.json",
                .. Bodies.Select(body => $"organ/{body}.html"),
                "rapport-2023-08.pdf", "rapport.js", "rapport.json", "stil.css",
                "typsnitt/Lato-Bold.ttf", "typsnitt/Lato-BoldItalic.ttf", "typsnitt/Lato-Italic.ttf", "typsnitt/Lato-Regular.ttf", "uppdrag.csv",
            ],
            project.ReportFiles().Keys.Select(path => path.Replace('\\', '/')));
        Assert.Equal(["2023-08"], Directory.GetFileSystemEntries(project.At("ut")).Select(Path.GetFileName));
        Assert.Contains(Path.Combine("ut", "2023-08"), run.Output, StringComparison.Ordinal);
        Assert.Contains("rapport-2023-08.pdf", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_files_give_the_same_bytes_anywhere()
    {
        project.Run("build", "--period", "2023-08");
        var first = project.ReportFiles();
        using var elsewhere = new ExampleProject();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd();
            elsewhere.Run("build", "--period", "2023-08", "--out", "annan/plats");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(first, elsewhere.ReportFiles(elsewhere.At("annan/plats/2023-08")));
    }

    [Fact]
    public void An_earlier_report_is_replaced_as_a_whole()
    {
        project.Run("build", "--period", "2023-08");
        File.WriteAllText(project.At("ut/2023-08/gammal.html"), "");

        project.Run("build", "--period", "2023-08");

        Assert.False(File.Exists(project.At("ut/2023-08/gammal.html")));
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var run = project.Run("build", "--period", "2023-08", "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(project.At("ut")));
    }

    [Fact]
    public void The_manifest_lists_every_input_and_output_with_its_hash()
    {
        project.Run("build", "--period", "2021-12");
        var folder = project.At("ut/2021-12");
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "manifest.json")));
        var outputs = manifest.RootElement.GetProperty("utdata").EnumerateArray().ToDictionary(Name, Hash);
        var inputs = manifest.RootElement.GetProperty("indata").EnumerateArray().Where(input => !input.TryGetProperty("inbyggd", out _)).ToDictionary(Name, Hash);

        Assert.Equal(Files(folder).Where(path => path != "manifest.json"), outputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Files(project.At("data")).Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).Select(path => "data/" + path), inputs.Keys.Order(StringComparer.Ordinal));
        Assert.All(outputs, output => Assert.Equal(Sha256(Path.Combine(folder, output.Key)), output.Value));
        Assert.All(inputs, input => Assert.Equal(Sha256(project.At(input.Key)), input.Value));
        Assert.Equal(JsonValueKind.Null, manifest.RootElement.GetProperty("revision").ValueKind);
    }

    [Fact]
    public void The_table_opens_in_Swedish_Excel()
    {
        project.Run("build", "--period", "2023-08");
        var bytes = File.ReadAllBytes(project.At("ut/2023-08/uppdrag.csv"));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var header = System.Text.Encoding.UTF8.GetString(bytes.AsSpan(3)).Split("\r\n")[0];
        Assert.StartsWith("plan;period;mål;", header, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_as_json_go_with_the_results()
    {
        project.Change("data/organ.yaml", "kommun:", "komun:");

        var run = project.Run("build", "--period", "2023-08", "--output-format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var fault = json.RootElement.GetProperty("diagnostics")[0];

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(("UPPF2001", "error", "data/organ.yaml", 3, 1, 3, 6),
            (Text(fault, "code"), Text(fault, "severity"), Text(fault, "file"), Number(fault, "line"), Number(fault, "column"), Number(fault, "endLine"), Number(fault, "endColumn")));
    }

    [Fact]
    public void Plans_with_the_same_period_do_not_take_each_others_place()
    {
        project.Change("data/mal-och-budget-2021/plan.yaml", "  2021-12: Årsuppföljning\n", "  2021-12: Årsuppföljning\n  2023-08: En till\n");

        project.Run("build", "--period", "2023-08", "--plan", "mal-och-budget-2021");
        project.Run("build", "--period", "2023-08", "--plan", "mal-och-budget-2023");

        Assert.Equal(["2023-08-mal-och-budget-2021", "2023-08-mal-och-budget-2023"], Directory.GetDirectories(project.At("ut")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_said_in_Swedish()
    {
        File.WriteAllText(project.At("fil"), "");

        var run = project.Run("build", "--period", "2023-08", "--out", "fil");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("är en fil, så rapporten får inte plats där", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_by_path_are_allowed_and_those_that_run_code_are_not()
    {
        const string Assignment = "data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml";
        project.Change(Assignment, "Översynen har inte börjat.", "Se [underlaget](filer/underlag å.pdf \"u\"), [planen](filer/plan.pdf) och [knepet](javascript:alert(1)).");

        var run = project.Run("build", "--period", "2023-08");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("href=\"filer/plan.pdf\"", project.Read("ut/2023-08/fokusmal-1.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", project.Read("ut/2023-08/fokusmal-1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_about_the_theme_is_no_lost_report()
    {
        Directory.CreateDirectory(project.At("templates"));
        File.WriteAllText(project.At("templates/tema.yaml"), "sida:\n  textstorlek: 11 #större\n");

        var run = project.Run("build", "--period", "2023-08");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("templates/tema.yaml:2:19: varning UPPF1016", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(project.At("ut/2023-08/index.html")));
    }

    [Fact]
    public void Strict_lets_warnings_stop_the_report()
    {
        File.WriteAllText(project.At("data/anteckningar.txt"), "");

        Assert.Equal(0, project.Run("build", "--period", "2023-08").ExitCode);
        Assert.Equal(1, project.Run("build", "--period", "2023-08", "--strict").ExitCode);
    }

    [Fact]
    public void The_git_revision_stands_in_the_manifest()
    {
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=Test", "-c", "user.email=test@exempel.se", "commit", "-q", "-m", "Första");
        project.Run("build", "--period", "2023-08");
        var clean = Manifest();
        project.Change("data/organ.yaml", "kommun: Uppsala kommun", "kommun: Uppsala kommun ");
        project.Run("build", "--period", "2023-08");
        var changed = Manifest();

        Assert.Matches("^[0-9a-f]{40}$", clean.Revision);
        Assert.Equal((false, true, clean.Revision), (clean.IsChanged, changed.IsChanged, changed.Revision));

        void Git(params string[] arguments) => Assert.Equal(0, ExternalProgram.Run("git", ["-C", project.Folder, .. arguments]).ExitCode);

        (string? Revision, bool IsChanged) Manifest()
        {
            using var json = JsonDocument.Parse(project.Read("ut/2023-08/manifest.json"));
            return (json.RootElement.GetProperty("revision").GetString(), json.RootElement.GetProperty("ändrad").GetBoolean());
        }
    }

    /// <summary>A culture that writes numbers and dates otherwise than any report does.</summary>
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "·";
        odd.NumberFormat.NegativeSign = "minus";
        odd.DateTimeFormat.DateSeparator = "~";
        return odd;
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Name(JsonElement file) => file.GetProperty("fil").GetString()!;

    private static string Hash(JsonElement file) => file.GetProperty("sha256").GetString()!;

    private static string Sha256(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
