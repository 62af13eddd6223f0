using System.CommandLine;
using Uppfoljning.Cli.Console;

namespace Uppfoljning.Cli.Commands;

/// <summary>What <c>uppf build</c> can be asked for (cli.md, "What build writes").</summary>
internal static class BuildOptions
{
    public static readonly Option<string?> Period = new("--period") { Description = "perioden att göra rapport för, till exempel 2023-08", HelpName = "ÅÅÅÅ-MM" };
    public static readonly Option<bool> All = new("--all") { Description = "gör alla perioder i alla planer, och en sida som leder till dem" };
    public static readonly ChoicesOption Format = new("--format", "html", "pdf", "data", "summary", "docx") { Description = "bara det här, i stället för html, pdf och data; kan anges flera gånger" };
    public static readonly ChoicesOption Only = new("--only", "overview", "goals", "bodies", "report") { Description = "bara översikten, målen, organen eller den samlade PDF:en; kan anges flera gånger" };
    public static readonly Option<string?> Goal = new("--goal") { Description = "bara ett mål, till exempel fokusmal-1", HelpName = "ID" };
    public static readonly Option<bool> Fragment = new("--fragment") { Description = "gör sidorna utan ram, att lägga in i kommunens egen webbplats" };
    public static readonly Option<bool> AttachData = new("--attach-data") { Description = "lägg rapportens uppgifter som data inuti varje PDF (PDF/A-3)" };
    public static readonly Option<bool> Draft = new("--draft") { Description = "märk varje sida UTKAST" };
    public static readonly Option<string?> Date = new("--date") { Description = "datumet på omslaget; annars periodens månad", HelpName = "ÅÅÅÅ-MM-DD" };
    public static readonly Option<string?> Destination = new("--out") { Description = "var rapporterna läggs; annars ut/ i projektet", HelpName = "MAPP" };
    public static readonly Option<string?> Templates = new("--templates") { Description = "mallarna att använda; annars templates/ i projektet", HelpName = "MAPP" };
    public static readonly ChoiceOption OutputFormat = DiagnosticFormats.NewOption();
    public static readonly Option<bool> DryRun = new("--dry-run") { Description = "gör allt utom att lägga rapporten på plats" };

    public static void AddTo(Command command)
    {
        foreach (var option in new Option[] { Period, All, Format, Only, Goal, Fragment, AttachData, Draft, Date, Destination, Templates, OutputFormat, DryRun }) command.Options.Add(option);
    }
}
