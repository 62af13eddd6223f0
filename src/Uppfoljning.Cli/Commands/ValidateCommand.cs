using System.CommandLine;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Rules;

namespace Uppfoljning.Cli.Commands;

/// <summary><c>uppf validate</c>: reads everything and reports every fault, which are its result.</summary>
internal static class ValidateCommand
{
    private static readonly ChoiceOption outputFormat = DiagnosticFormats.NewOption();

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("validate", "Läser alla filer och pekar ut varje fel.") { outputFormat };
        command.SetAction(parsed => Run(parsed, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings surroundings)
    {
        var diagnostics = new DiagnosticReport(parsed, surroundings);
        var format = parsed.GetValue(outputFormat) ?? DiagnosticFormats.Text;
        if (diagnostics.Take(ReadProject.Read(parsed, surroundings)) is not { } project)
        {
            diagnostics.Print(format, surroundings.Error);
            return diagnostics.ExitCode;
        }
        diagnostics.Policy = project.Policy;
        diagnostics.Add(project.Diagnostics);
        diagnostics.Add(RuleSet.Check(project.Bound, project.Policy));
        var isClean = diagnostics.Print(format, surroundings.Output);
        if (isClean && format == DiagnosticFormats.Text && !parsed.GetValue(GlobalOptions.Quiet))
            surroundings.Output.WriteLine($"Inget att anmärka på i {Count(project.Repository.Files.Length)}.");
        return diagnostics.ExitCode;
    }

    private static string Count(int files) => files == 1 ? "en fil" : $"{Core.Text.Swedish.Number(files)} filer";
}
