using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>A finding about accessibility is at the place in the data, the theme or the template that causes it.</summary>
public sealed class AccessibilityPlacesTest : IDisposable
{
    private const string Assignment = "data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml";

    private readonly ExampleProject project = new ExampleProject().WithTemplates();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("Översynen har inte börjat. Läs mer [här](https://example.se).", ":17:43: varning UPPF6005: länktexten \"här\" säger inte vart länken leder")]
    [InlineData("Se [https://example.se/a](https://example.se/a).", ":17:11: varning UPPF6005: länktexten \"https://example.se/a\" säger inte vart länken leder")]
    [InlineData("Se [](https://example.se/a).", ":17:10: varning UPPF6005: länken saknar text")]
    [InlineData("Läs mer på <https://example.se/a>.", ":17:19: varning UPPF6005: länktexten \"https://example.se/a\" säger inte vart länken leder")]
    [InlineData("| Lokaler | |\n      | --- | --- |\n      | Skolor | 4 |", ":17:7: varning UPPF6006: en kolumn i tabellen saknar rubrik")]
    [InlineData("| Skolor | 4 |\n      | Förskolor | 7 |", ":17:7: varning UPPF6006: tabellen saknar rubrikrad, så den visas inte som en tabell")]
    [InlineData("**Läget**\n\n      Översynen har inte börjat.", ":17:7: varning UPPF6007: ett stycke med bara fet stil ser ut som en rubrik")]
    public void In_a_text(string text, string finding)
    {
        project.Change(Assignment, "Översynen har inte börjat.", text);

        Assert.Contains(Assignment + finding, project.Run("validate").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Läs [mer om skolorna](https://example.se) på webben.")]
    [InlineData("| | Antal |\n      | - | --: |\n      | Skolor | 4 |")]
    [InlineData("**Översynen** har inte börjat.")]
    [InlineData("**Översynen har inte börjat.**")]
    [InlineData("| Lokaler | Antal |\n      | --- | --: |\n      | Skolor | 4 |")]
    [InlineData("Skolor | förskolor | fritidshem räknas var för sig.")]
    public void None_in_a_text_that_is_as_it_should(string text)
    {
        project.Change(Assignment, "Översynen har inte börjat.", text);

        Assert.Equal("Inget att anmärka på i 32 filer.\n", project.Run("validate").Output);
    }

    [Fact]
    public void In_the_theme()
    {
        File.Copy(ProjectFiles.At("tests", "Uppfoljning.Cli.Tests", "Reports", "ExampleTheme", "logotyp.png"), project.At("templates/logotyp.png"));
        project.Change("templates/tema.yaml", "format: uppf/1\n", "format: uppf/1\nlogotyp:\n  fil: logotyp.png\n");

        Assert.Contains("templates/tema.yaml:5:1: fel UPPF6008: logotypen saknar alternativtext", Build(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_template_that_skips_a_heading_level_on_a_page()
    {
        project.Change("templates/webb/delar/uppdrag.sbn-html", "<h3><span class=\"slag\">{{ $u.slag }}", "<h4><span class=\"slag\">{{ $u.slag }}");

        Assert.Contains("templates/webb/delar/uppdrag.sbn-html:4:1: fel UPPF6009: fokusmal-1.html: en rubrik på nivå 4 kommer direkt efter en på nivå 2", Build(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_template_that_skips_a_heading_level_in_the_PDF()
    {
        project.Change("templates/pdf/delar/andringar.sbn-html", "<h3 class=\"avsnitt\">Det här har ändrats</h3>", "<h5 class=\"avsnitt\">Det här har ändrats</h5>");

        Assert.Contains("templates/pdf/delar/andringar.sbn-html:3:1: fel UPPF6009: rapport-2023-08.pdf: ", Build(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webb/index.sbn-html", "<h1>{{ include \"webb/delar/periodnamn.sbn-html\" }}</h1>", "<h1\nclass=\"a\">A</h1><h3>B</h3>", "UPPF6009: index.html: en rubrik på nivå 3 kommer direkt efter en på nivå 1")]
    [InlineData("webb/delar/sida.sbn-html", "{{ $.innehåll }}</main>", "</main>", "UPPF6009: index.html: sidan har ingen rubrik")]
    public void In_a_page_that_is_written_otherwise(string file, string from, string to, string finding)
    {
        project.Change($"templates/{file}", from, to);

        Assert.Contains(finding, Build(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<table><tr><td>{{ plan.namn }}</td></tr></table>", "tabellen saknar rubriker")]
    [InlineData("<img src=\"{{ rot }}stil.css\">", "bilden saknar alternativtext")]
    [InlineData("<button type=\"button\"> </button>", "knappen saknar text")]
    [InlineData("<a href=\"{{ plan.namn > 'A' ? 'b' : 'c' }}\"></a>", "länken saknar text")]
    public void In_what_a_template_of_pages_says_itself(string html, string finding)
    {
        project.Change("templates/webb/delar/sidfot.sbn-html", "<footer class=\"sidfot\">", "<footer class=\"sidfot\">" + html);

        var told = Build();

        Assert.Contains($"templates/webb/delar/sidfot.sbn-html:1:24: fel UPPF6003: {finding}", told, StringComparison.Ordinal);
        Assert.Single(told.Split('\n'), line => line.Contains("UPPF", StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_in_a_comment_is_none()
    {
        project.Change("templates/webb/index.sbn-html", "<h1>", "<!-- <h6>gammal</h6> --><h1>");

        Assert.Equal(0, project.Run("build", "--period", "2023-08", "--format", "html").ExitCode);
    }

    [Theory]
    [InlineData("stil.css\">", "still.css\">", "sida.sbn-html:21:1: varning UPPF6010: index.html: sidan behöver \"still.css\", som inte finns i rapporten", "menade du \"stil.css\"?")]
    [InlineData("{{ rot }}rapport.js\" defer></script>", "{{ rot }}rapport.js\" defer></script><script>alert(1)</script>", "sida.sbn-html:22:50: varning UPPF6010: skript i själva sidan stoppas av sidans säkerhetspolicy", "skriv det i webb/rapport.js")]
    [InlineData("<a class=\"hopp\" href", "<a style=\"color: red\" class=\"hopp\" href", "sida.sbn-html:26:4: varning UPPF6010: stilar i själva sidan stoppas", "skriv dem i webb/stil.sbn-css")]
    [InlineData(">Hoppa till innehållet</a>", ">Läs mer</a>", "sida.sbn-html:26:41: varning UPPF6005: länktexten \"Läs mer\" säger inte vart länken leder", "skriv vad som finns där länken leder")]
    [InlineData("{{ rot }}stil.css\">", "{{ rot }}stil.css\"><link href='https://example.se/a.css' rel=stylesheet>", "UPPF6010: index.html: sidan hämtar \"https://example.se/a.css\" från en annan plats", "ta bort det")]
    public void What_a_page_needs_and_has_not_is_told_of(string from, string to, string finding, string help)
    {
        project.Change("templates/webb/delar/sida.sbn-html", from, to);

        var run = project.Run("build", "--period", "2023-08", "--format", "html");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(finding, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
    }

    private string Build()
    {
        var run = project.Run("build", "--period", "2023-08");
        Assert.Equal(1, run.ExitCode);
        return run.Error;
    }
}
