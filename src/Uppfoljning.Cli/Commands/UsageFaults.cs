using System.CommandLine;
using System.CommandLine.Parsing;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Commands;

/// <summary>What the command line parser refused, in our own words: its own are English.</summary>
internal static class UsageFaults
{
    public static Diagnostic New(string message, string help) => new(Codes.WrongUse, null, message, help);

    /// <summary>The first fault; null where the command can be carried out as far as its words go.</summary>
    public static Diagnostic? Find(ParseResult parsed, Command root)
    {
        if (parsed.UnmatchedTokens.Concat(OptionsTakenForArguments(parsed)).FirstOrDefault() is { } unknown) return Unknown(unknown, parsed.CommandResult.Command, root);
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult { Option: var option }) return New($"{option.Name} ska ha ett värde, och bara ett", $"skriv {option.Name} {option.HelpName}");
        }
        if (parsed.Errors.Count > 0) return New("kommandot är inte fullständigt", "kör uppf --help för att se vad som finns");
        return parsed.CommandResult.Command.Options.Concat(root.Options).Select(option => ValueFault(parsed, option)).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>An option that the command does not have is taken for its argument, where it has one.</summary>
    private static IEnumerable<string> OptionsTakenForArguments(ParseResult parsed) =>
        parsed.CommandResult.Command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
            .Select(token => token.Value).Where(value => value.StartsWith('-'));

    private static Diagnostic? ValueFault(ParseResult parsed, Option option)
    {
        if (parsed.GetResult(option) is not { Tokens: [{ Value: var value }] }) return null;
        if (value.Length == 0) return New($"{option.Name} ska ha ett värde, inte en tom text", $"skriv {option.Name} {option.HelpName}");
        return option is ChoiceOption choice && !choice.Allowed.Contains(value)
            ? New($"\"{value}\" går inte för {option.Name}", Suggestion.Help(value, choice.Allowed))
            : null;
    }

    private static Diagnostic Unknown(string token, Command command, Command root)
    {
        if (Month.Parse(token) is not null) return New($"argumentet \"{token}\" saknar sin flagga", $"menade du --period {token}?");
        var isOption = token.StartsWith('-');
        var known = isOption
            ? command.Options.Concat(root.Options).Select(option => option.Name)
            : root.Subcommands.Select(subcommand => subcommand.Name);
        var help = Suggestion.Nearest(token, known) is { } near ? $"menade du {near}?" : $"kör uppf {(command == root ? "" : command.Name + " ")}--help för att se vad som finns";
        var kind = isOption ? "flaggan" : command == root ? "kommandot" : "argumentet";
        return New($"{kind} \"{token}\" finns inte", help);
    }
}
