using System.CommandLine;

namespace Uppfoljning.Cli.Commands;

/// <summary>The options that every command has.</summary>
internal static class GlobalOptions
{
    public static readonly Option<string?> Project = new("--project", "-C") { Description = "mappen som har data/ i sig; annars den närmaste uppåt", HelpName = "MAPP", Recursive = true };
    public static readonly Option<string?> Plan = new("--plan") { Description = "planens id, när flera planer har perioden", HelpName = "ID", Recursive = true };
    public static readonly Option<bool> Strict = new("--strict") { Description = "låt varningar räknas som fel", Recursive = true };
    public static readonly Option<bool> Advice = new("--advice") { Description = "visa även råd", Recursive = true };
    public static readonly Option<bool> Quiet = new("--quiet") { Description = "skriv bara fel", Recursive = true };
    public static readonly Option<bool> Verbose = new("--verbose") { Description = "skriv mer om vad som görs", Recursive = true };
    public static readonly ChoiceOption Colour = new("--color", "auto", "always", "never") { Description = "färg i meddelanden", Recursive = true };
    public static readonly Option<bool> Help = new("--help", "-h", "-?") { Description = "visa den här hjälpen", Recursive = true };
    public static readonly Option<bool> Version = new("--version") { Description = "visa programmets version", Recursive = true };

    public static void AddTo(Command root)
    {
        foreach (var option in new Option[] { Project, Plan, Strict, Advice, Quiet, Verbose, Colour, Help, Version }) root.Options.Add(option);
    }
}
