using System.CommandLine;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Cli.Commands;

/// <summary>Options that change nothing in what is made: whoever gave them expected something of them.</summary>
internal static class IdleOptions
{
    public static IEnumerable<Diagnostic> Find(ParseResult parsed, ReportSelection selection)
    {
        if (parsed.GetValue(BuildOptions.Fragment) && !selection.MakesPages) yield return Idle(BuildOptions.Fragment, "webbsidor", "html");
        if (parsed.GetValue(BuildOptions.AttachData) && !selection.MakesPdfs) yield return Idle(BuildOptions.AttachData, "PDF", "pdf");
        if (parsed.GetValue(BuildOptions.Date) is not null && !IsPrinted(selection)) yield return Idle(BuildOptions.Date, "PDF och Worddokument", "pdf");
        if (parsed.GetValue(BuildOptions.Draft) && !selection.MakesPages && !IsPrinted(selection)) yield return Idle(BuildOptions.Draft, "webbsidor, PDF och Worddokument", "pdf");
        if (parsed.GetValue(BuildOptions.Only) is { Length: > 0 } && !selection.Makes(ReportForm.Html) && !selection.Makes(ReportForm.Pdf)) yield return Idle(BuildOptions.Only, "webbsidor och PDF", "html");
    }

    private static bool IsPrinted(ReportSelection selection) => selection.MakesPdfs || selection.Makes(ReportForm.Docx);

    private static Diagnostic Idle(Option option, string forms, string format) =>
        new(Codes.OptionIdle, null, $"{option.Name} gäller {forms}, och med de här valen görs inget sådant", $"ta bort {option.Name}, eller lägg till --format {format}");
}
