using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Console;

/// <summary>The last line of <c>uppf fmt</c>: how many files there were, and what became of them.</summary>
internal static class FmtSummary
{
    public static string AllRight(int files) => files switch
    {
        0 => "Det finns ingen fil att ställa upp.",
        1 => "Filen är redan rätt uppställd.",
        _ => $"Alla {Swedish.Number(files)} filer är redan rätt uppställda.",
    };

    public static string Of(int files, int changed, bool isCheck, bool isDryRun)
    {
        var subject = files == 1 && changed == 1 ? "Filen" : $"{Swedish.Number(changed)} av {Swedish.Number(files)} filer";
        return isCheck ? $"{subject} är inte rätt {(changed == 1 ? "uppställd" : "uppställda")}; kör uppf fmt."
            : isDryRun ? $"{subject} skulle ha skrivits om."
            : $"{subject} skrevs om.";
    }
}
