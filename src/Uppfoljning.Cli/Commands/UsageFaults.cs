using System.CommandLine;
using System.CommandLine.Parsing;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Commands;

/// <summary>What the command line parser refused, in our own words: its own are English.</summary>
internal static class UsageFaults
{
    public static void ThrowIfAny(ParseResult parsed, Command root)
    {
        Choice.Require(GlobalOptions.Colour.Name, OneValue(parsed, GlobalOptions.Colour), "auto", "always", "never");
        if (parsed.UnmatchedTokens is [var unknown, ..]) throw Unknown(unknown, parsed.CommandResult.Command, root);
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult option)
                throw new UsageException($"{option.Option.Name} ska ha ett värde, och bara ett", $"skriv {option.Option.Name} {option.Option.HelpName}");
        }
        foreach (var option in parsed.CommandResult.Command.Options.Concat(root.Options))
        {
            if (parsed.GetResult(option) is { Tokens: [{ Value: "" }] })
                throw new UsageException($"{option.Name} ska ha ett värde, inte en tom text", $"skriv {option.Name} {option.HelpName}");
        }
        if (parsed.Errors.Count > 0)
            throw new UsageException("kommandot är inte fullständigt", "kör uppf --help för att se vad som finns");
    }

    private static string? OneValue(ParseResult parsed, Option<string> option) =>
        parsed.GetResult(option) is { Tokens: [var token] } ? token.Value : null;

    private static UsageException Unknown(string token, Command command, Command root)
    {
        if (Month.Parse(token) is not null) return new UsageException($"argumentet \"{token}\" saknar sin flagga", $"menade du --period {token}?");
        var isOption = token.StartsWith('-');
        var known = isOption
            ? command.Options.Concat(root.Options).Select(option => option.Name)
            : root.Subcommands.Select(subcommand => subcommand.Name);
        var help = Suggestion.Nearest(token, known) is { } near ? $"menade du {near}?" : $"kör uppf {(command == root ? "" : command.Name + " ")}--help för att se vad som finns";
        var kind = isOption ? "flaggan" : command == root ? "kommandot" : "argumentet";
        return new UsageException($"{kind} \"{token}\" finns inte", help);
    }
}
