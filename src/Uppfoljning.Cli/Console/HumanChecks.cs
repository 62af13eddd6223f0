using Uppfoljning.Cli.Commands;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Cli.Console;

/// <summary>What no program can judge about a report's accessibility, for whoever answers for it to look at.</summary>
internal static class HumanChecks
{
    public static void Write(TextWriter people, MadeBuild made)
    {
        var selection = made.Reports[0].Report.Selection;
        people.WriteLine("Se själv efter det här, som inget program kan bedöma:");
        people.WriteLine("  - Säger rubrikerna vad som står under dem?");
        people.WriteLine("  - Säger länkarnas texter vart de leder, också för den som bara hör dem?");
        people.WriteLine("  - Är språket klart, och är förkortningar förklarade första gången?");
        people.WriteLine("  - Går tabellerna i texterna att förstå när de läses upp rad för rad?");
        people.WriteLine("  - Stämmer bedömningarna med statusen och med det som nämnden eller bolaget har sagt?");
        if (selection.Makes(ReportForm.Html)) people.WriteLine("  - Går sidorna att använda med bara tangentbordet, och är det lätt att se var man är?");
        if (selection.Makes(ReportForm.Pdf) || selection.Makes(ReportForm.Summary)) people.WriteLine("  - Läser en skärmläsare upp PDF:en i rätt ordning, och säger diagrammens texter detsamma som bilderna?");
        if (selection.Makes(ReportForm.Docx)) people.WriteLine("  - Är Worddokumentets innehållsförteckning uppdaterad, och är rubrikerna och tabellerna kvar som sådana när någon har ändrat?");
        if (made.Theme.Logo is not null) people.WriteLine("  - Säger logotypens alternativtext vad logotypen säger?");
    }
}
