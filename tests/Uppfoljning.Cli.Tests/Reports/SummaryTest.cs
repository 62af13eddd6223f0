using System.Globalization;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>The summary for the council: one page, whatever there is to say.</summary>
public sealed class SummaryTest : IDisposable
{
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [FactWhereProgram("pdftotext", "pdfinfo")]
    public void It_has_the_count_and_what_is_late_and_why()
    {
        var text = Summary();

        Assert.Contains("14 pågår, 3 försenade, 1 färdigt", text, StringComparison.Ordinal);
        Assert.Contains("Försenat, och varför", text, StringComparison.Ordinal);
        Assert.Contains("Ny tidplan: hösten 2025", text, StringComparison.Ordinal);
        Assert.Contains("Avtalsförslagen som behövs för att upphandla gemensamma system har dröjt.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rapport saknas", text, StringComparison.Ordinal);
    }

    [FactWhereProgram("pdftotext", "pdfinfo")]
    public void What_has_no_room_is_counted_and_the_page_is_still_one()
    {
        for (var i = 100; i < 160; i++)
        {
            var late = string.Create(CultureInfo.InvariantCulture, $"format: uppf/1\ntyp: uppdrag\ntitel: Ett uppdrag som har blivit sent av många skäl och har en lång titel, nummer {i}\nansvariga: [KS]\nuppföljning:\n  2023-08:\n    status: försenat\n    bedömning: Det dröjer.\n    orsak: Det finns många skäl, och vart och ett av dem tar tid att förklara för den som frågar.\n");
            File.WriteAllText(project.At($"data/mal-och-budget-2023/fokusmal-1/sent-{i}.yaml"), late);
        }

        var text = Summary();

        Assert.Contains("63 försenade", text, StringComparison.Ordinal);
        Assert.Matches("Och [0-9]+ till. Se rapporten.", text);
        Assert.Contains("Försenat, och varför", text, StringComparison.Ordinal);
    }

    /// <summary>One that has much to say does not keep the others from saying why.</summary>
    [FactWhereProgram("pdftotext", "pdfinfo")]
    public void A_long_reason_is_cut_to_its_first_sentence()
    {
        var words = string.Concat(Enumerable.Repeat("Det finns mycket mer att säga om varför arbetet dröjer. ", 120));
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml", "Översynen har inte börjat.", $"Översynen har inte börjat. {words}");

        var text = Summary();

        Assert.Contains("Översynen har inte börjat.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Det finns mycket mer att säga", text, StringComparison.Ordinal);
        Assert.Contains("Avtalsförslagen som behövs för att upphandla gemensamma system har dröjt.", text, StringComparison.Ordinal);
    }

    /// <summary>So that the list does not seem to say otherwise than the count.</summary>
    [FactWhereProgram("pdftotext", "pdfinfo")]
    public void What_does_not_count_is_said_not_to()
    {
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml", "typ: tillkommande", "typ: nämndmål");
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml", "    status: försenat\n", "");
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml", "    bedömning: |\n      Översynen har inte börjat.\n", "");

        Assert.Matches("donationsstiftelserna Kommunstyrelsen.{0,40} Räknas inte bland uppdragen från kommunfullmäktige.", Summary());
    }

    [FactWhereProgram("pdftotext", "pdfinfo")]
    public void What_is_missing_is_named()
    {
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml", "    status: försenat\n", "");
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml", "    bedömning: |\n      Översynen har inte börjat.\n", "");

        Assert.Matches("Rapport saknas Se över samtliga styrdokument som gäller donationsstiftelserna", Summary());
    }

    /// <summary>The text of the page, which is the only one.</summary>
    private string Summary()
    {
        var run = project.Run("build", "--period", "2023-08", "--format", "summary");
        Assert.True(run.ExitCode == 0, run.Error);
        var file = project.At("ut/2023-08/sammanfattning-2023-08.pdf");
        Assert.Matches(@"Pages: +1\n", ExternalProgram.Run("pdfinfo", file).Output);
        return string.Join(' ', ExternalProgram.Run("pdftotext", "-raw", file, "-").Output.Replace("\u00AD\n", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
