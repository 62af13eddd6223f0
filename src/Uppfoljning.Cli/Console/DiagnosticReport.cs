using System.CommandLine;
using Uppfoljning.Cli.Commands;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Rules;

namespace Uppfoljning.Cli.Console;

/// <summary>Gathers a run's diagnostics, takes them as seriously as the project and the command line ask for, and prints them once, in order.</summary>
internal sealed class DiagnosticReport(ParseResult parsed, Surroundings surroundings)
{
    private readonly List<Diagnostic> found = [];
    private readonly bool isStrict = parsed.GetValue(GlobalOptions.Strict);
    private readonly bool isQuiet = parsed.GetValue(GlobalOptions.Quiet);

    /// <summary>How seriously what is found is taken.</summary>
    public Policy Policy { get; set; } = Policy.Usual;

    /// <summary>Whether the run came as far as templates and output, so that all of their faults have been found.</summary>
    public bool HasRendered { get; set; }

    public void Add(IEnumerable<Diagnostic> diagnostics) => found.AddRange(diagnostics);

    /// <summary>Adds what a step found and hands on what it made.</summary>
    public T Take<T>(Diagnosed<T> step)
    {
        Add(step.Diagnostics);
        return step.Value;
    }

    public int ExitCode => found.Any(IsNotInTheInput) ? Cli.ExitCode.WrongUse
        : HasErrors ? Cli.ExitCode.FaultyInput
        : Cli.ExitCode.Done;

    public bool HasErrors => Judged.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Prints what has been added: as text for people, to <paramref name="people"/>, or in a form for programs, with the results.</summary>
    /// <remarks>A template's fault shows on every page that it makes, and is told for the first.</remarks>
    /// <returns>Whether there was nothing to print.</returns>
    public bool Print(string format, TextWriter people)
    {
        var all = Judged
            .Where(diagnostic => !isQuiet || diagnostic.Severity == Severity.Error || format != DiagnosticFormats.Text)
            .DistinctBy(diagnostic => (diagnostic.Code, diagnostic.Location, diagnostic.Message)).Order(DiagnosticOrder.Instance).ToList();
        if (format == DiagnosticFormats.Text) DiagnosticText.Write(people, all, Paint.For(parsed, surroundings, people));
        else DiagnosticFormats.Write(format, surroundings.Output, all);
        return all.Count == 0;
    }

    private IEnumerable<Diagnostic> Judged => found.Concat(Policy.UnusedWaivers(found, HasRun)).Select(Judge).OfType<Diagnostic>();

    /// <summary>Whether it is the tool, the machine or the words of the command that are at fault.</summary>
    private static bool IsNotInTheInput(Diagnostic diagnostic) =>
        diagnostic.Code == Codes.WrongUse || diagnostic.Code == Codes.InternalError || diagnostic.Code == Codes.PublishingFailed || diagnostic.Code == Codes.FileNotWritten;

    private Diagnostic? Judge(Diagnostic diagnostic) => Policy.Judge(diagnostic) switch
    {
        { Severity: Severity.Warning } warning when isStrict => warning with { Severity = Severity.Error },
        var judged => judged,
    };

    private bool HasRun(DiagnosticCode code) => HasRendered || !code.IsAboutOutput;
}
