using System.CommandLine;
using Uppfoljning.Cli.Commands;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>Gathers a run's diagnostics and prints them once, in order.</summary>
internal sealed class DiagnosticReport(ParseResult parsed, Surroundings surroundings)
{
    /// <summary>The forms in which diagnostics can be printed (<c>--output-format</c>).</summary>
    public const string Text = "text";
    public const string Json = "json";

    private readonly List<Diagnostic> diagnostics = [];
    private readonly bool isStrict = parsed.GetValue(GlobalOptions.Strict);
    private readonly bool isQuiet = parsed.GetValue(GlobalOptions.Quiet);
    private readonly bool showsAdvice = parsed.GetValue(GlobalOptions.Advice);

    public void Add(IEnumerable<Diagnostic> found) =>
        diagnostics.AddRange(found.Select(diagnostic =>
            isStrict && diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic));

    /// <summary>Adds what a step found and hands on what it made.</summary>
    public T Take<T>(Diagnosed<T> step)
    {
        Add(step.Diagnostics);
        return step.Value;
    }

    public int ExitCode => diagnostics.Any(diagnostic => diagnostic.Code == Codes.WrongUse || diagnostic.Code == Codes.PublishingFailed) ? Cli.ExitCode.WrongUse
        : HasErrors ? Cli.ExitCode.FaultyInput
        : Cli.ExitCode.Done;

    public bool HasErrors => diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Prints what has been added: as text with the other messages, or as JSON with the results.</summary>
    public void Print(string format)
    {
        var all = diagnostics.Where(IsAskedFor).Distinct().Order(DiagnosticOrder.Instance).ToList();
        if (format == Json) DiagnosticJson.Write(surroundings.Output, all);
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
