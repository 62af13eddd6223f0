using System.CommandLine;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Diagnostics.Explanations;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Commands;

/// <summary><c>uppf explain</c>: what a diagnostic means, with a wrong and a right example; without a code, all there are.</summary>
internal static class ExplainCommand
{
    private const string Prefix = "UPPF";

    private static readonly Argument<string?> id = new("KOD") { Description = "koden i meddelandet, till exempel UPPF2007; utan kod visas alla", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("explain", "Förklarar vad ett meddelande betyder och vad du gör åt det.") { id };
        command.SetAction(parsed => Run(parsed, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings surroundings)
    {
        var paint = Paint.For(parsed, surroundings, surroundings.Output);
        if (parsed.GetValue(id) is not { } given)
        {
            ExplanationList.Write(surroundings.Output, paint);
            return ExitCode.Done;
        }
        if (Find(given) is { } code)
        {
            ExplanationText.Write(surroundings.Output, ExplanationReader.Read(code), paint);
            return ExitCode.Done;
        }
        DiagnosticText.Write(surroundings.Error, [Unknown(given)], Paint.For(parsed, surroundings, surroundings.Error));
        return ExitCode.WrongUse;
    }

    private static DiagnosticCode? Find(string given) => Codes.Find(WithPrefix(given));

    /// <summary>The number alone will do, and lower case.</summary>
    private static string WithPrefix(string given)
    {
        var upper = given.ToUpperInvariant();
        return upper.StartsWith(Prefix, StringComparison.Ordinal) ? upper : Prefix + upper;
    }

    private static Diagnostic Unknown(string given) => UsageFaults.New(
        $"det finns ingen kod \"{given}\"",
        Suggestion.Nearest(WithPrefix(given), Codes.All.Select(code => code.Id)) is { } near ? $"menade du {near}? Kör uppf explain för att se alla" : "kör uppf explain för att se alla");
}
