using System.Text;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

/// <summary>A fault in the input is told at its place, and an earlier report stays as it was.</summary>
public sealed class FaultyInputTest : IDisposable
{
    private const string Assignment = "data/mal-och-budget-2023/fokusmal-1/uppdrag-14.yaml";
    private readonly ExampleProject project = new ExampleProject().WithTemplates();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("ordning: 14", "ordnig: 14", "4:1", "UPPF2001", "menade du \"ordning\"?")]
    [InlineData("titel: ", "tietl: ", "5:1", "UPPF2001", "menade du \"titel\"?")]
    [InlineData("status: försenat", "status: försenad", "17:13", "UPPF2007", "menade du \"försenat\"?")]
    [InlineData("ansvariga: [KS, GSN]", "ansvariga: [KS, GSM]", "9:17", "UPPF3001", "menade du \"GSN\"?")]
    [InlineData("typ: tillkommande", "typ: tillkommande\ntyp: uppdrag", "4:1", "UPPF1008", "ta bort den ena")]
    [InlineData("    status: försenat", "\tstatus: försenat", "17:1", "UPPF1005", "blanksteg")]
    [InlineData("ansvariga: [KS, GSN]", "ansvariga: [KS, GSN", "9:12", "UPPF1006", "]")]
    public void A_fault_in_a_file(string from, string to, string place, string code, string help) =>
        Fails(() => project.Change(Assignment, from, to), $"{Assignment}:{place}: fel {code}: ", help);

    [Fact]
    public void A_missing_title() =>
        Fails(
            () => File.WriteAllLines(project.At(Assignment), File.ReadAllLines(project.At(Assignment)).Where(line => !line.StartsWith("titel:", StringComparison.Ordinal))),
            $"{Assignment}:1:1: fel UPPF2002: nyckeln \"titel\" saknas",
            "lägg till raden \"titel: …\"");

    [Fact]
    public void A_file_that_is_not_UTF8() =>
        Fails(
            () => File.WriteAllText(project.At(Assignment), project.Read(Assignment), Encoding.Latin1),
            $"{Assignment}:5:13: fel UPPF1001: filen är inte UTF-8",
            "spara om filen");

    [Fact]
    public void A_misspelt_variable_in_a_template() =>
        Fails(
            () => project.Change("templates/pdf/delar/omslag.sbn-html", "totalt.kort", "totalt.kotr"),
            "templates/pdf/delar/omslag.sbn-html:12:",
            "menade du \"kort\"?");

    [Fact]
    public void A_character_that_the_typeface_lacks() =>
        Fails(
            () => project.Change(Assignment, "ny-tidplan: hösten 2025", "ny-tidplan: hösten 2025 \U0001F600"),
            $"{Assignment}:27:29: fel UPPF6004: tecknet \"\U0001F600\" (U+1F600) finns inte i något av temats typsnitt",
            "byt det mot ord");

    [Fact]
    public void A_typeface_that_is_damaged() =>
        Fails(
            () => File.WriteAllBytes(project.At("templates/typsnitt/Lato-Bold.ttf"), [1, 2, 3]),
            "templates/tema.yaml:49:8: fel UPPF5005: typsnittet \"templates/typsnitt/Lato-Bold.ttf\" går inte att använda: filen är för kort",
            "templates/tema.yaml");

    [Fact]
    public void A_template_with_a_misspelt_statement() =>
        Fails(
            () => project.Change("templates/webb/delar/siffror.sbn-html", "{{~ for ett_mål in mål ~}}", "{{~ fro ett_mål in mål ~}}"),
            "templates/webb/delar/siffror.sbn-html:20:5: fel UPPF5001: \"fro\" inleder inget block",
            "menade du \"for\"?");

    [Fact]
    public void A_template_with_a_block_that_has_no_end_is_told_of_where_the_block_begins() =>
        Fails(
            () => project.Change("templates/webb/index.sbn-html", "{{- capture innehåll -}}", "{{- if mål -}}\n{{- capture innehåll -}}"),
            "templates/webb/index.sbn-html:5:5: fel UPPF5001: \"if mål\" har inget \"end\"",
            "varje block avslutas med {{ end }}");

    [Fact]
    public void A_theme_that_cannot_be_read() =>
        Fails(
            () => project.Change("templates/tema.yaml", "text: \"#1a1f25\"", "text: \"#e9edf0\""),
            "templates/tema.yaml:7:9: fel UPPF6002: text (#e9edf0) syns för dåligt mot papper (#ffffff)",
            "mörkare");

    private void Fails(Action spoil, string message, string help)
    {
        Assert.Equal(0, project.Run("build", "--period", "2023-08").ExitCode);
        var before = project.ReportFiles();
        spoil();

        var run = project.Run("build", "--period", "2023-08");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.Equal(before, project.ReportFiles());
    }
}
