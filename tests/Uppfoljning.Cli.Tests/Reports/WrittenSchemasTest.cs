using System.Text.Json;
using Uppfoljning.Cli.Tests.Support;
using Uppfoljning.Core.Workflow.Schemas;
using Uppfoljning.Tests.Support.Json;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>The schemas of rapport.json and manifest.json say just what build writes: every key of theirs is written, and no other.</summary>
public sealed class WrittenSchemasTest : IDisposable
{
    private const string Whole = """
        format: uppf/1
        typ: uppdrag
        nummer: NB 9.9
        från: 2019
        ursprung: mal-och-budget-2021/inriktningsmal-8/valdeltagande
        titel: Ett uppdrag med allt
        beskrivning: Mer om det.
        berörda: [KS, UBN]
        ansvariga: [KS, UBN]
        beslut:
          - {rubrik: Ett beslut, diarienummer: KSN-2020-00123, organ: KF, paragraf: 45, datum: 2020-03-30}
        uppföljning:
          2023-04: {status: enligt-plan, bedömning: Arbetet går framåt.}
          2023-08:
            status: försenat
            bedömning: Arbetet har stannat av.
            orsak: Det saknas folk.
            åtgärd: Fler anställs.
            ny-tidplan: hösten 2025
            bilagor: [{titel: En bilaga, nummer: 4, adress: filer/bilaga.pdf}]
            rapporter:
              KS: {status: försenat, bedömning: Hos oss har det stannat av.}
              UBN: {status: enligt-plan, bedömning: Vi är i fas.}
        """;

    private const string WholeGoal = """
        format: uppf/1
        nummer: 1
        titel: Ett mål med allt
        kortnamn: Allt
        motto: Allt på en gång
        beskrivning: Mer om målet.
        områden: [{rubrik: Ett område, text: Mer om området.}]
        fokus: {år: 2022–2024, tema: Trygghet, text: Mer om det.}
        uppföljning:
          2023-04: {status: enligt-plan}
          2023-08:
            status: enligt-plan
            måluppfyllelse: i hög grad
            kommentar: Det går bra.
            exempel: [gjort en sak]
            länkar: [{text: Läs om målet, adress: "https://exempel.se/"}]
        """;

    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [FactWhereProgram("git")]
    public void Report_and_manifest_have_every_key_of_their_schemas_and_no_other()
    {
        const string Goal = "data/mal-och-budget-2023/fokusmal-1/";
        File.WriteAllText(project.At(Goal + "uppdrag-99.yaml"), Whole);
        // Klart i april, och kvar så i augusti.
        File.WriteAllText(project.At(Goal + "uppdrag-98.yaml"), "format: uppf/1\ntyp: uppdrag\ntitel: Ett färdigt uppdrag\nansvariga: KS\nuppföljning:\n  2023-04: {status: slutfört, bedömning: Det är färdigt.}\n");
        File.WriteAllText(project.At(Goal + "mal.yaml"), WholeGoal);
        project.Change("data/mal-och-budget-2023/plan.yaml", "perioder:", "inledning: En inledning.\nnästa-uppföljning: I december.\nperioder:");
        foreach (string[] arguments in (string[][])[["init", "-q"], ["add", "."], ["-c", "user.name=Test", "-c", "user.email=test@exempel.se", "commit", "-q", "-m", "Första"]])
            Assert.Equal(0, ExternalProgram.Run("git", ["-C", project.Folder, .. arguments]).ExitCode);

        Assert.Equal(0, Build("2023-08").ExitCode);

        Assert.Equal(Described("rapport"), Written("rapport").Order(StringComparer.Ordinal));
        Assert.Equal(Described("manifest"), Written("manifest").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2023-08")]
    [InlineData("2021-12")]
    public void Example_s_report_and_manifest_fit_their_schemas(string period)
    {
        project.WithTemplates();

        Assert.Equal((0, ""), Build(period));

        Assert.All(["rapport", "manifest"], name => Assert.Empty(Check(name, File.ReadAllText(project.At($"ut/{period}/{name}.json")))));
    }

    [Fact]
    public void A_key_too_many_or_too_few_or_a_value_of_another_kind_is_refused()
    {
        Assert.Equal((0, ""), Build("2023-08"));
        var manifest = project.Read("ut/2023-08/manifest.json");

        Assert.All(
            [("\"period\":", "\"ny\": 1, \"period\":"), ("\"ändrad\": null,", ""), ("\"fil\":", "\"ny\": 1, \"fil\":"), ("\"2023-08\"", "2023")],
            change => Assert.NotEmpty(Check("manifest", manifest.Replace(change.Item1, change.Item2, StringComparison.Ordinal))));
    }

    private (int ExitCode, string Error) Build(string period)
    {
        var run = project.Run("build", "--period", period);
        return (run.ExitCode, run.Error);
    }

    private static List<string> Check(string name, string json) => new SchemaCheck(SchemaList.Find(name)!.Write()).Faults(json);

    /// <summary>Ways of keys to values that are there, of a file that fits its schema.</summary>
    private HashSet<string> Written(string name)
    {
        var text = project.Read($"ut/2023-08/{name}.json");
        Assert.Empty(Check(name, text));
        using var json = JsonDocument.Parse(text);
        var ways = new HashSet<string>(StringComparer.Ordinal);
        Walk(json.RootElement, "");
        return ways;

        void Walk(JsonElement value, string way)
        {
            if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) Walk(item, way);
            if (value.ValueKind is JsonValueKind.Array or JsonValueKind.Null) return;
            ways.Add(way);
            if (value.ValueKind == JsonValueKind.Object && !way.EndsWith("/räkning", StringComparison.Ordinal)) foreach (var member in value.EnumerateObject()) Walk(member.Value, $"{way}/{member.Name}");
        }
    }

    private static IOrderedEnumerable<string> Described(string name)
    {
        using var json = JsonDocument.Parse(SchemaList.Find(name)!.Write());
        List<string> ways = [];
        Walk(json.RootElement, "");
        return ways.Order(StringComparer.Ordinal);

        void Walk(JsonElement schema, string way)
        {
            if (schema.TryGetProperty("items", out var items))
            {
                Walk(items, way);
                return;
            }
            ways.Add(way);
            if (schema.TryGetProperty("properties", out var properties)) foreach (var property in properties.EnumerateObject()) Walk(property.Value, $"{way}/{property.Name}");
        }
    }
}
