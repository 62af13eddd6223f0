using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>A report as PDF: one file of all goals, one of each, and one of a single page; those that its selection has.</summary>
public static class PdfReportRenderer
{
    /// <param name="report">The report; its selection says which files are made.</param>
    /// <param name="theme">The looks.</param>
    /// <param name="templates">The templates under <c>pdf/</c>.</param>
    /// <param name="repository">The files that the report was made of, to point at a character that can't be set.</param>
    /// <param name="dataOf">Makes the data of what a file shows, which the file gets inside it where the selection says so.</param>
    public static Diagnosed<ImmutableArray<OutputFile>> Render(Report report, Theme theme, TemplateStore templates, Repository repository, Func<Report, OutputFile> dataOf)
    {
        if (!report.Selection.MakesPdfs) return new Diagnosed<ImmutableArray<OutputFile>>([], []);
        var jobs = new List<Func<PdfPrinter, Diagnosed<OutputFile?>>>();
        var data = ReportView.Of(report, theme);
        if (report.Selection.Makes(ReportForm.Pdf, ReportPart.Report)) jobs.Add(printer => printer.Print(ReportFiles.Pdf(report.Period), "pdf/rapport.sbn-html", data, report.Title, report).File);
        if (report.Selection.Makes(ReportForm.Summary)) jobs.Add(printer => Summary.Print(printer, report, data));
        foreach (var (goal, view) in report.Goals.Zip(((ScriptArray)data["mål"]!).Cast<ScriptObject>()))
        {
            if (view["pdf"] is string path) jobs.Add(printer => printer.Print(path, "pdf/mal.sbn-html", ReportView.ForGoal(data, view), GoalTitle(report, goal.Goal), report.Only(goal)).File);
        }
        if (jobs.Count == 0) return new Diagnosed<ImmutableArray<OutputFile>>([], []);

        var fonts = PdfFonts.Load(theme, templates, repository);
        if (fonts.Value is not { } faces) return new Diagnosed<ImmutableArray<OutputFile>>([], fonts.Diagnostics);
        var printer = new PdfPrinter(report, new TemplateSubjects(report, data), PdfStyles.Of(theme, report.Edition.IsDraft), faces, templates, report.Selection.AttachesData ? dataOf : null);
        // Each file is made by itself, so that they can be made at the same time.
        var made = new Diagnosed<OutputFile?>[jobs.Count];
        Parallel.For(0, jobs.Count, i => made[i] = jobs[i](printer));
        return new Diagnosed<ImmutableArray<OutputFile>>([.. made.Select(file => file.Value).OfType<OutputFile>()], [.. made.SelectMany(file => file.Diagnostics).OncePerPlace()]);
    }

    /// <summary>Short enough for the running header: Fokusmål 1. Ekonomin och välfärden, Delårsuppföljning per augusti.</summary>
    private static string GoalTitle(Report report, Goal goal)
    {
        var name = goal.ShortName is { } shortName ? $". {shortName}" : "";
        return $"{Swedish.Capitalise(report.Plan.GoalWord.One)} {goal.Number}{name}, {report.Period.Name}";
    }
}
