using System.CommandLine;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Workflow.Formatting;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Cli.Commands;

/// <summary><c>uppf fmt</c>: rewrites files in the canonical layout, or lists those that are not in it. The list is the result; the rest are messages.</summary>
internal static class FmtCommand
{
    private static readonly Option<bool> check = new("--check") { Description = "räkna upp filer som inte är rätt uppställda, och skriv inte om dem" };
    private static readonly Option<bool> dryRun = new("--dry-run") { Description = "visa vilka filer som skulle skrivas om, och skriv inte om dem" };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("fmt", "Ställer upp datafilerna på formatets vis, med kommentarerna kvar.") { check, dryRun };
        command.SetAction(parsed => Run(parsed, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings surroundings)
    {
        var diagnostics = new DiagnosticReport(parsed, surroundings);
        if (diagnostics.Take(ProjectFolder.Find(parsed.GetValue(GlobalOptions.Project), surroundings.CurrentFolder)) is not { } folder)
        {
            diagnostics.Print(DiagnosticFormats.Text, surroundings.Error);
            return diagnostics.ExitCode;
        }
        var files = diagnostics.Take(Formatter.Format(Repository.Read(folder)));
        var isCheck = parsed.GetValue(check);
        var isDryRun = parsed.GetValue(dryRun);
        List<FormattedFile> differing = [.. files.Where(file => file.IsChanged)];
        var listed = isCheck || isDryRun ? differing : differing.FindAll(file => IsWritten(folder, file, diagnostics));

        var isQuiet = parsed.GetValue(GlobalOptions.Quiet);
        if (isCheck || !isQuiet) listed.ForEach(file => surroundings.Output.WriteLine(file.Path));
        diagnostics.Print(DiagnosticFormats.Text, surroundings.Error);
        if (!isQuiet) surroundings.Error.WriteLine(differing.Count == 0 ? FmtSummary.AllRight(files.Length) : FmtSummary.Of(files.Length, listed.Count, isCheck, isDryRun));
        if (diagnostics.ExitCode is not ExitCode.Done and var failed) return failed;
        return isCheck && differing.Count > 0 ? ExitCode.FaultyInput : ExitCode.Done;
    }

    private static bool IsWritten(string folder, FormattedFile file, DiagnosticReport diagnostics)
    {
        var fault = FileRewriter.Write(folder, file.Path, file.Bytes);
        if (fault is not null) diagnostics.Add([fault]);
        return fault is null;
    }
}
