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
        if (parsed.UnmatchedTokens is [var unknown, ..]) return Unknown(unknown, parsed.CommandResult.Command, root);
        var arguments = parsed.CommandResult.Command.Arguments.Select(argument => ArgumentFault(parsed, argument, root)).FirstOrDefault(fault => fault is not null);
        if (arguments is not null) return arguments;
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult { Option: var option }) return New($"{option.Name} ska ha ett värde{(option is ChoicesOption ? "" : ", och bara ett")}", $"skriv {option.Name} {option.HelpName}");
        }
        if (parsed.Errors.Count > 0) return New("kommandot är inte fullständigt", "kör uppf --help för att se vad som finns");
        return parsed.CommandResult.Command.Options.Concat(root.Options).Select(option => ValueFault(parsed, option)).FirstOrDefault(fault => fault is not null);
    }

    private static Diagnostic? ValueFault(ParseResult parsed, Option option)
    {
        if (parsed.GetResult(option) is not { Tokens: [{ Value: var value }, ..] }) return null;
        if (value.Length == 0) return New($"{option.Name} ska ha ett värde, inte en tom text", $"skriv {option.Name} {option.HelpName}");
        if (option is ChoicesOption choices && parsed.GetResult(option)!.Tokens.FirstOrDefault(token => !choices.Allowed.Contains(token.Value)) is { Value: var wrong })
            return New($"\"{wrong}\" går inte för {option.Name}", Meant(parsed.CommandResult.Command, choices, wrong));
        return option is ChoiceOption choice && !choice.Allowed.Contains(value)
            ? New($"\"{value}\" går inte för {option.Name}", Suggestion.Help(value, choice.Allowed))
            : null;
    }

    /// <summary>Several values at once, or a value of another option, are as likely as a slip of the pen.</summary>
    private static string Meant(Command command, ChoicesOption option, string wrong)
    {
        var parts = wrong.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1 && parts.All(option.Allowed.Contains)) return $"skriv {string.Join(' ', parts.Select(part => $"{option.Name} {part}"))}";
        return command.Options.OfType<ChoicesOption>().FirstOrDefault(other => other.Allowed.Contains(wrong)) is { } other
            ? $"menade du {other.Name} {wrong}?"
            : Suggestion.Help(wrong, option.Allowed);
    }

    /// <summary>The parser takes an option that it does not know for an argument.</summary>
    private static Diagnostic? ArgumentFault(ParseResult parsed, Argument argument, Command root)
    {
        if (parsed.GetResult(argument) is not { Tokens: var tokens }) return null;
        if (tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option) return Unknown(option.Value, parsed.CommandResult.Command, root);
        return argument is ChoiceArgument choice && tokens.FirstOrDefault(token => !choice.Allowed.Contains(token.Value)) is { Value: var value }
            ? New($"{choice.Thing} \"{value}\" finns inte", Suggestion.Help(value, choice.Allowed))
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
