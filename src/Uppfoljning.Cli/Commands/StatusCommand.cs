using System.CommandLine;
using System.Text;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Data;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Cli.Commands;

/// <summary><c>uppf status</c>: counts statuses per goal, or per body.</summary>
internal static class StatusCommand
{
    private static readonly Option<string?> period = new("--period") { Description = "perioden att räkna, till exempel 2023-08", HelpName = "ÅÅÅÅ-MM" };
    private static readonly ChoiceOption by = new("--by", "body") { Description = "räkna per organ i stället för per mål" };
    private static readonly ChoiceOption format = new("--format", "text", "json") { Description = "text (annars) eller json" };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("status", "Räknar uppdragens status per mål eller organ.") { period, by, format };
        command.SetAction(parsed => Run(parsed, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings surroundings)
    {
        var diagnostics = new DiagnosticReport(parsed, surroundings);
        var report = Count(parsed, surroundings, diagnostics);
        diagnostics.Print(DiagnosticFormats.Text, surroundings.Error);
        if (report is null || diagnostics.HasErrors) return diagnostics.ExitCode;

        var isByBody = parsed.GetValue(by) is not null;
        if (parsed.GetValue(format) == "json") surroundings.Output.Write(Encoding.UTF8.GetString((isByBody ? StatusJson.PerBody(report) : StatusJson.PerGoal(report)).Span));
        else StatusText.Write(surroundings.Output, report, isByBody);
        return ExitCode.Done;
    }

    private static Report? Count(ParseResult parsed, Surroundings surroundings, DiagnosticReport diagnostics)
    {
        var project = Project.Load(parsed, period, surroundings, diagnostics);
        if (project is null || diagnostics.HasErrors) return null;
        var edition = new ReportEdition(null, null, CommandLine.Version);
        return diagnostics.Take(ReportBuilder.Build(project.Bound, project.Count(), edition, new TemplateStore(Path.Combine(project.Folder, "templates"))));
    }
}
