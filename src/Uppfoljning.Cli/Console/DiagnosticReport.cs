using System.CommandLine;
using Uppfoljning.Cli.Commands;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>Gathers a run's diagnostics and prints them once, in order.</summary>
internal sealed class DiagnosticReport(ParseResult parsed, Surroundings surroundings)
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly bool isStrict = parsed.GetValue(GlobalOptions.Strict);
    private readonly bool isQuiet = parsed.GetValue(GlobalOptions.Quiet);
    private readonly bool showsAdvice = parsed.GetValue(GlobalOptions.Advice);

    public void Add(IEnumerable<Diagnostic> found) =>
        diagnostics.AddRange(found.Select(diagnostic =>
            isStrict && diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic));

    public bool HasErrors => diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Prints what has been added: as text with the other messages, or as JSON with the results.</summary>
    public void Print(string format)
    {
        var all = diagnostics.Where(IsAskedFor).Distinct().Order(DiagnosticOrder.Instance).ToList();
        if (format == "json") DiagnosticJson.Write(surroundings.Output, all);
        else DiagnosticText.Write(surroundings.Error, [.. all.Where(diagnostic => !isQuiet || diagnostic.Severity == Severity.Error)], HasColour());
    }

    private bool IsAskedFor(Diagnostic diagnostic) => diagnostic.Severity != Severity.Advice || showsAdvice;

    private bool HasColour() => parsed.GetValue(GlobalOptions.Colour) switch
    {
        "always" => true,
        "never" => false,
        _ => surroundings.HasColour,
    };
}
