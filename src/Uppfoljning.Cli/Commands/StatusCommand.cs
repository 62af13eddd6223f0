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
    private static readonly Option<string?> by = new("--by") { Description = "räkna per organ i stället för per mål", HelpName = "body" };
    private static readonly Option<string?> format = new("--format") { Description = "text (annars) eller json", HelpName = "text|json" };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("status", "Räknar uppdragens status per mål eller organ.") { period, by, format };
        command.SetAction(parsed => Run(parsed, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings surroundings)
    {
        var isByBody = Choice.Value(parsed, by, "body") is not null;
        var isJson = Choice.Value(parsed, format, "text", "json") == "json";
        var diagnostics = new DiagnosticReport(parsed, surroundings);
        var folder = ProjectFolder.Find(parsed.GetValue(GlobalOptions.Project), surroundings.CurrentFolder);
        var project = Project.Load(folder, parsed, parsed.GetValue(period), diagnostics);
        var report = project is null ? null : Count(project, diagnostics);
        diagnostics.Print("text");
        if (report is null || diagnostics.HasErrors) return ExitCode.FaultyInput;

        if (isJson) surroundings.Output.Write(Encoding.UTF8.GetString((isByBody ? StatusJson.PerBody(report) : StatusJson.PerGoal(report)).Span));
        else StatusText.Write(surroundings.Output, report, isByBody);
        return ExitCode.Done;
    }

    private static Report? Count(Project project, DiagnosticReport diagnostics)
    {
        diagnostics.Add(project.Diagnostics);
        if (diagnostics.HasErrors) return null;
        var edition = new ReportEdition(null, null, CommandLine.Version);
        var report = ReportBuilder.Build(project.Bound, project.Count(), edition, new TemplateStore(Path.Combine(project.Folder, "templates")));
        diagnostics.Add(report.Diagnostics);
        return report.Value;
    }
}
