using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Diagnostics.Explanations;

namespace Uppfoljning.Cli.Console;

/// <summary>Every code with its title, a heading over each family.</summary>
internal static class ExplanationList
{
    private const int SeverityWidth = 7;

    public static void Write(TextWriter writer, Paint paint)
    {
        foreach (var family in Codes.All.GroupBy(code => code.Family))
        {
            writer.WriteLine(paint.Bold(Heading(family.Key)));
            foreach (var code in family)
            {
                var severity = SeverityWords.Of(code.Severity);
                writer.WriteLine($"  {code}  {paint.Of(code.Severity, severity)}{new string(' ', SeverityWidth - severity.Length)}  {ExplanationReader.Read(code).Title}");
            }
            writer.WriteLine();
        }
        writer.WriteLine("Kör uppf explain KOD för att läsa mer om en av dem.");
    }

    private static string Heading(char family) => family switch
    {
        '0' => "Programmet och datorn",
        '1' => "Filernas tecken och skrivsätt",
        '2' => "Innehållet i en fil",
        '3' => "Flera filer tillsammans",
        '4' => "Råd om innehåll och språk",
        '5' => "Mallar och tema",
        '6' => "Rapporten och dess tillgänglighet",
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "No such family."),
    };
}
